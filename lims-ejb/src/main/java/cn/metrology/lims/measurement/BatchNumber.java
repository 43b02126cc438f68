package cn.metrology.lims.measurement;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.measurement.model.MeasurementError;
import java.io.Serializable;
import java.util.regex.Pattern;

/** Identity of worksheets that are worked side by side, e.g. {@code PL2026-000042}; Lianhua's begin with {@code LH-}. */
public record BatchNumber(String value) implements Serializable {
    private static final Pattern FORM = Pattern.compile("(LH-)?PL\\d{4}-\\d{6}");

    public BatchNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new BusinessException(MeasurementError.BATCH_NUMBER_MALFORMED, value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
