package cn.metrology.lims.traceability.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.procedure.MetrologyField;
import cn.metrology.lims.traceability.NodeKind;
import cn.metrology.lims.traceability.RecordUpper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A node outside the institute as the starter data describe it. */
public record StarterNode(String code, NodeKind kind, RecordUpper said) {
    private static final String PROVINCE = "江西省计量测试研究院（演示）";

    /** A national standard or an SI unit. */
    public static StarterNode national(Map<String, String> row) {
        String upper = row.get("traces_to");
        return new StarterNode(
                row.get("code"),
                NodeKind.valueOf(row.get("kind")),
                new RecordUpper(
                        null,
                        0,
                        row.get("name_zh"),
                        row.get("name_en"),
                        row.get("keeper"),
                        null,
                        null,
                        Set.of(),
                        null,
                        null,
                        upper,
                        row.get("basis")));
    }

    /** An upper standard; which laboratory keeps it is still to be supplied. */
    public static StarterNode upper(Map<String, String> row) {
        Set<MetrologyField> fields = Arrays.stream(row.get("fields").split(" "))
                .map(MetrologyField::valueOf)
                .collect(Collectors.toSet());
        return new StarterNode(
                row.get("code"),
                NodeKind.UPPER,
                new RecordUpper(
                        null,
                        0,
                        row.get("name_zh"),
                        null,
                        null,
                        null,
                        null,
                        fields,
                        null,
                        null,
                        row.get("traces_to"),
                        row.get("basis")));
    }

    public StarterNode invented(LocalDate until) {
        return new StarterNode(
                code,
                kind,
                new RecordUpper(
                        null,
                        0,
                        said.nameZh(),
                        null,
                        PROVINCE,
                        "（演示）法定授权 360001",
                        until,
                        said.fields(),
                        null,
                        null,
                        said.tracesTo(),
                        said.basis()));
    }

    public UpperStandard entity(StaffId by, Instant at) {
        return new UpperStandard(code, kind, said, by, at);
    }
}
