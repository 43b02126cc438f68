package cn.metrology.lims.procedure;

import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** AC-04: one refused request for out-of-scope work. */
public record ScopeRefusalView(
        Instant at,
        String askedBy,
        ScopeStage stage,
        String objectNumber,
        String itemCode,
        ServiceKind serviceKind,
        Site site,
        LocalDate day,
        String dimensions,
        String detail)
        implements Serializable {}
