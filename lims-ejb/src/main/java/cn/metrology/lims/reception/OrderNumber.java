package cn.metrology.lims.reception;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.reception.model.ReceptionError;
import java.io.Serializable;
import java.util.regex.Pattern;

/** Public identity of a work order (委托单), e.g. {@code WT2026-000123}; the county branch has its own series. */
public record OrderNumber(String value) implements Serializable {
    private static final Pattern FORM = Pattern.compile("(LH-)?WT\\d{4}-\\d{6}");

    public OrderNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new BusinessException(ReceptionError.ORDER_NUMBER_MALFORMED, value);
        }
    }

    public static OrderNumber of(Site site, int year, long sequence) {
        return new OrderNumber("%sWT%d-%06d".formatted(site.prefix(), year, sequence));
    }

    @Override
    public String toString() {
        return value;
    }
}
