package cn.metrology.lims.procedure;

import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import java.io.Serializable;

/** AC-03: another entry that would do the work, e.g. at the other site or as a calibration. */
public record ScopeOffer(
        String entryNumber,
        ScopeSource source,
        Site site,
        ServiceKind serviceKind,
        String methodEdition,
        String rangeText,
        String accuracyText)
        implements Serializable {}
