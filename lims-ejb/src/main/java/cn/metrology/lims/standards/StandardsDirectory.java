package cn.metrology.lims.standards;

import cn.metrology.lims.standards.model.Calibration;
import cn.metrology.lims.standards.model.MeasurementStandard;
import cn.metrology.lims.standards.model.ReferenceInstrument;
import cn.metrology.lims.standards.model.Standards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The registers as other components of the server read them; whoever asks them for a person checks that person's rights. */
@ApplicationScoped
public class StandardsDirectory {
    /** The institute itself, as the laboratory of a certificate made with one of its own standards. */
    public static final String INSTITUTE = "萍乡市计量所";

    private Standards standards;

    protected StandardsDirectory() {} // container proxy

    @Inject
    StandardsDirectory(Standards standards) {
        this.standards = standards;
    }

    public List<StandardEntry> standards() {
        return standards.all().stream().map(StandardsDirectory::entry).toList();
    }

    public Optional<StandardEntry> standard(String code) {
        return standards.standard(code).map(StandardsDirectory::entry);
    }

    public List<InstrumentEntry> instrumentsOf(String standardCode) {
        return standards.instrumentsOf(standardCode).stream()
                .map(StandardsDirectory::entry)
                .toList();
    }

    public Optional<InstrumentEntry> instrument(String number) {
        return standards.instrument(number).map(StandardsDirectory::entry);
    }

    private static StandardEntry entry(MeasurementStandard one) {
        return new StandardEntry(
                one.code(),
                one.nameZh(),
                one.field(),
                one.site(),
                one.rangeText(),
                one.accuracyText(),
                one.upperStandard());
    }

    private static InstrumentEntry entry(ReferenceInstrument one) {
        return new InstrumentEntry(
                one.number(),
                one.name(),
                one.standardCode(),
                one.site(),
                one.rangeText(),
                one.accuracyText(),
                one.status(),
                one.calibrations().stream()
                        .map(Calibration::view)
                        .filter(calibration -> calibration.status() == CalibrationStatus.ACCEPTED)
                        .toList());
    }
}
