package cn.metrology.lims.certificate;

import cn.metrology.lims.certificate.model.CertificateError;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Site;
import java.io.Serializable;
import java.util.regex.Pattern;

/** Public identity of an amendment, e.g. {@code GZ2026-000003}. Never reused. */
public record AmendmentNumber(String value) implements Serializable {
    private static final Pattern FORM = Pattern.compile("(LH-)?GZ\\d{4}-\\d{6,9}");

    public AmendmentNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new BusinessException(CertificateError.AMENDMENT_NUMBER_MALFORMED, value);
        }
    }

    static AmendmentNumber of(Site site, int year, long sequence) {
        return new AmendmentNumber("%sGZ%d-%06d".formatted(site.prefix(), year, sequence));
    }

    @Override
    public String toString() {
        return value;
    }
}
