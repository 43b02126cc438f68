package cn.metrology.lims.procedure;

import cn.metrology.lims.kernel.ServiceKind;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;

/** One item of the catalogue (检定/校准项目) as pages, REST and the other components see it. */
public record TestItemView(
        String code,
        int version,
        MetrologyField field,
        String nameZh,
        String nameEn,
        ServiceKind kind,
        String regulationNo,
        String regulationTitle,
        String quantity,
        String unit,
        BigDecimal rangeMin,
        BigDecimal rangeMax,
        String accuracySpec,
        Integer intervalMonths,
        boolean mandatory,
        String mandatoryCategory,
        boolean feeFreeLivelihood,
        String standardCode,
        Confidence confidence,
        String basis,
        Confidence mandatoryConfidence,
        String remark,
        boolean confirmed,
        String confirmedBy,
        Instant confirmedAt)
        implements Serializable {

    public TestItemData data() {
        return new TestItemData(
                code,
                field,
                nameZh,
                nameEn,
                kind,
                regulationNo,
                regulationTitle,
                quantity,
                unit,
                rangeMin,
                rangeMax,
                accuracySpec,
                intervalMonths,
                mandatory,
                mandatoryCategory,
                feeFreeLivelihood,
                standardCode,
                confidence,
                basis,
                mandatoryConfidence,
                remark);
    }
}
