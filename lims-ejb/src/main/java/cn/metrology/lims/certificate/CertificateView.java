package cn.metrology.lims.certificate;

import cn.metrology.lims.kernel.Site;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** An issued document as lists and its page show it. {@code standing} is as of today. */
public record CertificateView(
        String number,
        int version,
        DocumentKind kind,
        CertificateStatus status,
        Standing standing,
        String checkCode,
        String worksheetNumber,
        int revision,
        String itemNumber,
        String orderNumber,
        String clientNumber,
        String clientName,
        Site site,
        String itemCode,
        String instrument,
        String model,
        String serial,
        String conclusion,
        LocalDate measuredOn,
        LocalDate issuedOn,
        Instant issuedAt,
        LocalDate validUntil,
        String approver,
        String fileHash,
        String stateReason,
        String revocationProposedBy,
        String replaces,
        String replacedBy,
        String supplements)
        implements Serializable {}
