package cn.metrology.lims.standards;

import cn.metrology.lims.standards.model.Calibration;
import cn.metrology.lims.standards.model.Eligibility;
import cn.metrology.lims.standards.model.MeasurementStandard;
import cn.metrology.lims.standards.model.ReferenceInstrument;
import java.time.LocalDate;
import java.util.List;

/** Instruments as pages show them. */
final class InstrumentRows {
    private InstrumentRows() {}

    static InstrumentView of(MeasurementStandard standard, ReferenceInstrument one, LocalDate today) {
        List<CalibrationView> calibrations =
                one.calibrations().stream().map(Calibration::view).toList();
        return new InstrumentView(
                one.number(),
                one.version(),
                one.name(),
                one.model(),
                one.serial(),
                one.manufacturer(),
                one.standardCode(),
                standard.nameZh(),
                one.site(),
                one.location(),
                one.custodian(),
                one.limitation(),
                one.status(),
                one.statusReason(),
                one.rangeText(),
                one.accuracyText(),
                one.mpe(),
                one.stability(),
                one.unit(),
                one.checkDueOn(),
                one.material(),
                Eligibility.reasons(standard, one, today, one.site()),
                calibrations);
    }
}
