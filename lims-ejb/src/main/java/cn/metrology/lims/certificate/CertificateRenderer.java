package cn.metrology.lims.certificate;

/** Port: turns the content of a document into the bytes that are issued. JasperReports stands behind it, in lims-reports. */
public interface CertificateRenderer {
    /**
     * Lays the content out as PDF with embedded fonts.
     *
     * @throws cn.metrology.lims.kernel.BusinessException when a character cannot be printed (the text would vanish)
     */
    byte[] render(CertificateContent content);

    /** Version of the layout, kept with every document. */
    String templateVersion();
}
