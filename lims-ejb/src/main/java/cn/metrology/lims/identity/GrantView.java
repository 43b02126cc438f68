package cn.metrology.lims.identity;

import cn.metrology.lims.identity.model.AuditorGrant;
import cn.metrology.lims.kernel.Site;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A grant as the quality manager sees it. */
public record GrantView(
        String number,
        String auditor,
        String purpose,
        LocalDate validFrom,
        LocalDate validTo,
        LocalDate recordsFrom,
        LocalDate recordsTo,
        List<Site> sites,
        List<String> standards,
        String grantedBy,
        boolean current)
        implements Serializable {
    static GrantView of(AuditorGrant grant, LocalDate today) {
        return new GrantView(
                grant.number(),
                grant.auditor().value(),
                grant.purpose(),
                grant.validFrom(),
                grant.validTo(),
                grant.recordsFrom(),
                grant.recordsTo(),
                grant.sites().stream().sorted().toList(),
                grant.standards().stream().sorted().toList(),
                grant.grantedBy().value(),
                grant.isCurrent(today));
    }
}
