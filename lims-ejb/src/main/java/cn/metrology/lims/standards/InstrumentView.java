package cn.metrology.lims.standards;

import cn.metrology.lims.kernel.Site;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A reference instrument with its certificates, the newest first. */
public record InstrumentView(
        String number,
        int version,
        String name,
        String model,
        String serial,
        String manufacturer,
        String standardCode,
        String standardName,
        Site site,
        String location,
        String custodian,
        String limitation,
        InstrumentStatus status,
        String statusReason,
        String rangeText,
        String accuracyText,
        BigDecimal mpe,
        BigDecimal stability,
        String unit,
        LocalDate checkDueOn,
        MaterialView material,
        List<UnusableReason> reasonsToday,
        List<CalibrationView> calibrations)
        implements Serializable {
    public InstrumentView {
        reasonsToday = List.copyOf(reasonsToday);
        calibrations = List.copyOf(calibrations);
    }

    public boolean usableToday() {
        return reasonsToday.isEmpty();
    }

    /** The certificate in force, or null. */
    public CalibrationView current() {
        return calibrations.stream()
                .filter(one -> one.status() == CalibrationStatus.ACCEPTED)
                .findFirst()
                .orElse(null);
    }
}
