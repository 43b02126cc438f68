package cn.metrology.lims.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/** Stands in for lims-reports, which the wiring archive does not carry. */
@ApplicationScoped
public class CertificateRendererForWiring implements CertificateRenderer {
    @Override
    public byte[] render(CertificateContent content) {
        return content.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String templateVersion() {
        return "wiring";
    }
}
