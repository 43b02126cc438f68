package cn.metrology.lims.certificate.model;

import cn.metrology.lims.certificate.CertificateNumber;
import cn.metrology.lims.certificate.DocumentKind;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Sha256;
import cn.metrology.lims.kernel.Site;
import java.time.LocalDate;

/** All that is fixed at the moment of issue; the relation is null for a first document. */
public record Issue(
        CertificateNumber number,
        DocumentKind kind,
        String checkCode,
        Subject subject,
        String conclusion,
        LocalDate measuredOn,
        LocalDate issuedOn,
        LocalDate validUntil,
        StaffId approver,
        Sha256 file,
        Sha256 data,
        String templateVersion,
        Relation relation) {

    /** Whose document about what, from which record. */
    public record Subject(
            String worksheet,
            int revision,
            String item,
            String order,
            String client,
            String clientName,
            Site site,
            String itemCode,
            String instrument,
            String model,
            String serial) {}
}
