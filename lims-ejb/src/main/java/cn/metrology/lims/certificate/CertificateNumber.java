package cn.metrology.lims.certificate;

import cn.metrology.lims.certificate.model.CertificateError;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Site;
import java.io.Serializable;
import java.util.regex.Pattern;

/** Legal number of an issued document, e.g. {@code PXJL-JD-LX-2026-000417} (CT-10). Unique, never reused. */
public record CertificateNumber(String value) implements Serializable {
    /** What the names of our series begin with; organisation and kind follow. */
    public static final String SERIES = "certificate/";

    private static final Pattern FORM = Pattern.compile("PX(JL|LH)-[A-Z]{2}-[A-Z]{2}-\\d{4}-\\d{6,9}");

    public CertificateNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new BusinessException(CertificateError.CERTIFICATE_NUMBER_MALFORMED, value);
        }
    }

    public static CertificateNumber of(Site site, DocumentKind kind, String discipline, int year, long sequence) {
        return new CertificateNumber(
                "%s-%s-%s-%d-%06d".formatted(organisation(site), kind.code(), discipline, year, sequence));
    }

    /** A sequence of its own for each site and kind; {@code NumberSeries} adds the year. */
    public static String series(Site site, DocumentKind kind) {
        return SERIES + organisation(site) + "-" + kind.code();
    }

    private static String organisation(Site site) {
        return site == Site.LIANHUA ? "PXLH" : "PXJL";
    }

    @Override
    public String toString() {
        return value;
    }
}
