package cn.metrology.lims.reception;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.reception.model.ReceptionError;
import java.io.Serializable;
import java.util.regex.Pattern;

/** Public identity of an item (样品), e.g. {@code YP2026-000123} or {@code LH-YP2026-000123}. WF-06: never reused. */
public record ItemNumber(String value) implements Serializable {
    private static final Pattern FORM = Pattern.compile("(LH-)?YP\\d{4}-\\d{6}");

    public ItemNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new BusinessException(ReceptionError.ITEM_NUMBER_MALFORMED, value);
        }
    }

    public static ItemNumber of(Site site, int year, long sequence) {
        return new ItemNumber("%sYP%d-%06d".formatted(site.prefix(), year, sequence));
    }

    @Override
    public String toString() {
        return value;
    }
}
