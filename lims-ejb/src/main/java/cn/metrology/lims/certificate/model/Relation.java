package cn.metrology.lims.certificate.model;

import cn.metrology.lims.certificate.AmendmentKind;
import cn.metrology.lims.certificate.CertificateNumber;

/** How a later document stands to the one before it: what it says of it, and why it exists (CT-12). */
public record Relation(AmendmentKind kind, CertificateNumber original, String reason, String content) {
    public boolean supplement() {
        return kind == AmendmentKind.SUPPLEMENT;
    }
}
