package cn.metrology.lims.standards.model;

import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.standards.InstrumentStatus;
import cn.metrology.lims.standards.Unusable;
import cn.metrology.lims.standards.UnusableReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** MS-01, MS-18, TR-02, TR-03: whether an instrument of a standard may be used on a day at a site; every reason why not. */
public final class Eligibility {
    private Eligibility() {}

    public static List<UnusableReason> reasons(
            MeasurementStandard standard, ReferenceInstrument instrument, LocalDate day, Site site) {
        List<UnusableReason> reasons = new ArrayList<>();
        ofStandard(standard, day, reasons);
        if (instrument.site() != site) {
            reasons.add(new UnusableReason(
                    Unusable.OTHER_SITE,
                    List.of(instrument.number(), instrument.site().name())));
        }
        if (instrument.status() != InstrumentStatus.IN_USE) {
            String why = instrument.statusReason() == null ? "—" : instrument.statusReason();
            reasons.add(new UnusableReason(
                    Unusable.NOT_IN_USE,
                    List.of(instrument.number(), instrument.status().name(), why)));
        }
        ofCalibration(instrument, day, reasons);
        if (instrument.shelfLifeOverOn(day)) {
            reasons.add(new UnusableReason(
                    Unusable.MATERIAL_EXPIRED,
                    List.of(instrument.number(), instrument.usableUntil().toString())));
        }
        if (instrument.checkDueOn() != null && day.isAfter(instrument.checkDueOn())) {
            reasons.add(new UnusableReason(
                    Unusable.CHECK_OVERDUE,
                    List.of(instrument.number(), instrument.checkDueOn().toString())));
        }
        return reasons;
    }

    private static void ofStandard(MeasurementStandard standard, LocalDate day, List<UnusableReason> reasons) {
        if (!standard.status().usable()) {
            reasons.add(new UnusableReason(
                    Unusable.STANDARD_NOT_ACTIVE,
                    List.of(standard.code(), standard.status().name())));
        }
        if (standard.certificateNo() == null || standard.certificateValidUntil() == null) {
            reasons.add(new UnusableReason(Unusable.STANDARD_WITHOUT_CERTIFICATE, List.of(standard.code())));
        } else if (day.isAfter(standard.certificateValidUntil())) {
            reasons.add(new UnusableReason(
                    Unusable.STANDARD_EXPIRED,
                    List.of(
                            standard.code(),
                            standard.certificateNo(),
                            standard.certificateValidUntil().toString())));
        }
    }

    private static void ofCalibration(ReferenceInstrument instrument, LocalDate day, List<UnusableReason> reasons) {
        if (instrument.calibrationOn(day).isPresent()) {
            return;
        }
        instrument
                .lastAccepted(day)
                .ifPresentOrElse(
                        last -> reasons.add(new UnusableReason(
                                Unusable.CALIBRATION_EXPIRED,
                                List.of(
                                        instrument.number(),
                                        last.certificateNo(),
                                        last.dueOn().toString(),
                                        day.toString()))),
                        () -> reasons.add(new UnusableReason(
                                Unusable.NO_ACCEPTED_CALIBRATION, List.of(instrument.number(), day.toString()))));
    }
}
