package cn.metrology.lims.web.certificate;

import cn.metrology.lims.certificate.CertificateFile;
import cn.metrology.lims.certificate.CertificateNumber;
import cn.metrology.lims.certificate.CertificateView;
import cn.metrology.lims.certificate.PortalCertificateService;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files on their way out, with names that Chinese browsers keep (RFC 6266). */
final class Downloads {
    private Downloads() {}

    static Response pdf(CertificateFile file) {
        return Response.ok(file.content(), "application/pdf")
                .header("Content-Disposition", "inline; " + named(file.name()))
                .header("Cache-Control", "private, max-age=0, no-store")
                .build();
    }

    /** One file after the other, so that many documents need no more memory than one. */
    static Response zip(String name, List<CertificateView> documents, PortalCertificateService service) {
        StreamingOutput archive = out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                for (CertificateView document : documents) {
                    CertificateFile file = service.file(new CertificateNumber(document.number()));
                    zip.putNextEntry(new ZipEntry(file.name()));
                    zip.write(file.content());
                    zip.closeEntry();
                }
            }
        };
        return Response.ok(archive, "application/zip")
                .header("Content-Disposition", "attachment; " + named(name))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private static String named(String name) {
        return "filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
