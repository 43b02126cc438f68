package cn.metrology.lims.standards;

import cn.metrology.lims.procedure.StandardFacts;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A reference instrument on offer for an item, with the certificates it had on that day, or with what forbids it. */
public record CandidateView(
        String instrumentNumber,
        String name,
        String model,
        String serial,
        String standardCode,
        String standardNameZh,
        String rangeText,
        String accuracyText,
        String standardCertificateNo,
        LocalDate standardValidUntil,
        String calibrationCertificateNo,
        String calibratedBy,
        LocalDate calibrationDue,
        boolean usable,
        List<UnusableReason> reasons,
        StandardFacts facts)
        implements Serializable {
    public CandidateView {
        reasons = List.copyOf(reasons);
    }
}
