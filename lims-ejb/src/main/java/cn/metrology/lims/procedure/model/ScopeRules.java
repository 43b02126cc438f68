package cn.metrology.lims.procedure.model;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.procedure.CatalogueError;
import cn.metrology.lims.procedure.ScopeEntryData;
import cn.metrology.lims.procedure.ScopeSource;

/** What a scope entry must hold to, whoever writes it. */
final class ScopeRules {
    private ScopeRules() {}

    static void check(ScopeEntryData data) {
        if (data.rangeMin().compareTo(data.rangeMax()) > 0) {
            throw new BusinessException(CatalogueError.SCOPE_RANGE_REVERSED, data.rangeMin(), data.rangeMax());
        }
        if (data.validUntil() != null && data.validUntil().isBefore(data.validFrom())) {
            throw new BusinessException(CatalogueError.SCOPE_PERIOD_REVERSED, data.validFrom(), data.validUntil());
        }
        if (data.finestClass() != null
                && !data.finestClass().isBlank()
                && AccuracyClass.parse(data.finestClass()).isEmpty()) {
            throw new BusinessException(CatalogueError.SCOPE_CLASS_MALFORMED, data.finestClass());
        }
        // WF-02: verification follows a JJG; AC-06: accreditation speaks of calibration and tests only
        if (data.serviceKind() == ServiceKind.VERIFICATION
                && (!data.methodEdition().startsWith("JJG") || data.source() == ScopeSource.CNAS)) {
            throw new BusinessException(
                    CatalogueError.VERIFICATION_NEEDS_JJG, data.itemCode(), data.methodEdition(), data.source());
        }
    }
}
