package cn.metrology.lims.certificate;

import cn.metrology.lims.certificate.model.CertificateError;
import cn.metrology.lims.kernel.BusinessException;
import java.io.Serializable;
import java.util.regex.Pattern;

/** A number of a certificate series that no document carries, e.g. {@code PXJL-JD-2026-000007}: it never got a discipline. */
public record GapNumber(String value) implements Serializable {
    private static final Pattern FORM = Pattern.compile("PX(JL|LH)-[A-Z]{2}-\\d{4}-\\d{6,9}");

    public GapNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new BusinessException(CertificateError.GAP_NUMBER_MALFORMED, value);
        }
    }

    public static GapNumber of(String prefix, int year, long sequence) {
        return new GapNumber("%s-%d-%06d".formatted(prefix, year, sequence));
    }

    @Override
    public String toString() {
        return value;
    }
}
