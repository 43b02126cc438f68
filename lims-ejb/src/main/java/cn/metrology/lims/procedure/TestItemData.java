package cn.metrology.lims.procedure;

import cn.metrology.lims.kernel.ServiceKind;
import java.io.Serializable;
import java.math.BigDecimal;

/** What a person can state about a test item; numbers keep the digits that were typed. */
public record TestItemData(
        String code,
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
        String remark)
        implements Serializable {}
