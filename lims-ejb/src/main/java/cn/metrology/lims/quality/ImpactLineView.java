package cn.metrology.lims.quality;

import cn.metrology.lims.certificate.CertificateStatus;
import cn.metrology.lims.measurement.Significance;
import java.io.Serializable;
import java.time.LocalDate;

/** A document that a bad standard touched: whether the error mattered, what was decided, and where it stands now. */
public record ImpactLineView(
        String certificate,
        String worksheet,
        String clientNumber,
        String clientName,
        String instrument,
        String serial,
        LocalDate measuredOn,
        LocalDate issuedOn,
        Significance outcome,
        String point,
        String before,
        String after,
        String limit,
        ImpactDecision decision,
        String decidedBy,
        String decisionReason,
        CertificateStatus status)
        implements Serializable {}
