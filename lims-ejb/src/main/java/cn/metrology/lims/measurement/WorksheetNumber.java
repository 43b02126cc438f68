package cn.metrology.lims.measurement;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.measurement.model.MeasurementError;
import java.io.Serializable;
import java.util.regex.Pattern;

/** Public identity of a worksheet, e.g. {@code W2026-000042}; Lianhua's begin with {@code LH-}. Never reused. */
public record WorksheetNumber(String value) implements Serializable {
    private static final Pattern FORM = Pattern.compile("(LH-)?W\\d{4}-\\d{6}");

    public WorksheetNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new BusinessException(MeasurementError.WORKSHEET_NUMBER_MALFORMED, value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
