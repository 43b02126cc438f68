package cn.metrology.lims.traceability.model;

import cn.metrology.lims.traceability.NodeKind;
import java.time.LocalDate;
import java.util.Set;

/**
 * What is known of a node. An accreditation is asked of laboratories outside that calibrate for others; national
 * standards are kept by law. {@code fields} are those the laboratory is accredited in.
 */
public record Facts(
        String code,
        NodeKind kind,
        String name,
        String laboratory,
        String accreditation,
        LocalDate accreditedUntil,
        Set<String> fields) {
    public Facts {
        fields = Set.copyOf(fields);
    }

    public static Facts own(String code, NodeKind kind, String name) {
        return new Facts(code, kind, name, null, null, null, Set.of());
    }
}
