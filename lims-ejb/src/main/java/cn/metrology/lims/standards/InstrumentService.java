package cn.metrology.lims.standards;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.NumberSeries;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.Reason;
import cn.metrology.lims.standards.model.Calibration;
import cn.metrology.lims.standards.model.Eligibility;
import cn.metrology.lims.standards.model.MeasurementStandard;
import cn.metrology.lims.standards.model.ReferenceInstrument;
import cn.metrology.lims.standards.model.Standards;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The life of a reference instrument: registered, calibrated, confirmed by a second person, stopped and released. */
@Stateless
public class InstrumentService {
    private Standards standards;
    private NumberSeries numbers;
    private CurrentUser user;
    private Reason reason;
    private Clock clock;

    protected InstrumentService() {} // container proxy

    @Inject
    public InstrumentService(Standards standards, NumberSeries numbers, CurrentUser user, Reason reason, Clock clock) {
        this.standards = standards;
        this.numbers = numbers;
        this.user = user;
        this.reason = reason;
        this.clock = clock;
    }

    @RolesAllowed(Right.STANDARD_EDIT)
    public InstrumentView register(@Valid RegisterInstrument command) {
        MeasurementStandard standard = standardOf(command.standardCode());
        int year = Institute.today(clock).getYear();
        String number = "%sBZ%d-%04d"
                .formatted(
                        command.site().prefix(),
                        year,
                        numbers.next(command.site().prefix() + "BZ", year));
        ReferenceInstrument instrument = new ReferenceInstrument(number, command);
        standards.add(instrument);
        standards.flush();
        return view(standard, instrument);
    }

    /** TR-04: the values of a new certificate, to be confirmed by somebody else. */
    @RolesAllowed(Right.STANDARD_EDIT)
    public InstrumentView enter(@Valid EnterCalibration command) {
        ReferenceInstrument instrument = own(command.instrumentNumber(), command.seenVersion());
        instrument.enter(command, user.id());
        standards.flush();
        return view(standardOf(instrument.standardCode()), instrument);
    }

    @RolesAllowed(Right.STANDARD_CONFIRM)
    public InstrumentView accept(String number, int seenVersion, String certificateNo) {
        return decide(number, seenVersion, certificateNo, true);
    }

    @RolesAllowed(Right.STANDARD_CONFIRM)
    public InstrumentView reject(String number, int seenVersion, String certificateNo, String because) {
        reason.of(because);
        return decide(number, seenVersion, certificateNo, false);
    }

    private InstrumentView decide(String number, int seenVersion, String certificateNo, boolean accept) {
        ReferenceInstrument instrument = own(number, seenVersion);
        instrument.decide(certificateNo, accept, user.id());
        standards.flush();
        return view(standardOf(instrument.standardCode()), instrument);
    }

    /** TR-06: technicians and checkers, too, may stop a standard; only the technical manager lets it go on. */
    @RolesAllowed({Right.STANDARD_EDIT, Right.STANDARD_CONFIRM, Right.WORKSHEET_WORK, Right.WORKSHEET_CHECK})
    public InstrumentView quarantine(String number, int seenVersion, String because) {
        reason.of(because);
        ReferenceInstrument instrument = own(number, seenVersion);
        instrument.quarantine(because.strip());
        standards.flush();
        return view(standardOf(instrument.standardCode()), instrument);
    }

    @RolesAllowed(Right.STANDARD_CONFIRM)
    public InstrumentView release(String number, int seenVersion, String evidence) {
        reason.of(evidence);
        ReferenceInstrument instrument = own(number, seenVersion);
        instrument.release(evidence.strip());
        standards.flush();
        return view(standardOf(instrument.standardCode()), instrument);
    }

    @RolesAllowed(Right.STANDARD_EDIT)
    public InstrumentView sendOut(String number, int seenVersion, String to) {
        reason.of(to);
        ReferenceInstrument instrument = own(number, seenVersion);
        instrument.sendOut(to.strip());
        standards.flush();
        return view(standardOf(instrument.standardCode()), instrument);
    }

    @RolesAllowed(Right.STANDARD_READ)
    public InstrumentView find(String number) {
        return standards
                .instrument(number)
                .filter(one -> user.sites().contains(one.site()))
                .map(one -> view(standardOf(one.standardCode()), one))
                .orElseThrow(() -> new BusinessException(StandardsError.INSTRUMENT_NOT_FOUND, number));
    }

    @RolesAllowed(Right.STANDARD_READ)
    public Page<InstrumentView> page(PageRequest request) {
        return standards.instruments(request, user.sites()).map(one -> view(standardOf(one.standardCode()), one));
    }

    /** Another site's instrument is not found (people.md 3 rule 10). */
    private ReferenceInstrument own(String number, int seenVersion) {
        ReferenceInstrument instrument = standards.require(number, seenVersion);
        if (!user.sites().contains(instrument.site())) {
            throw new BusinessException(StandardsError.INSTRUMENT_NOT_FOUND, number);
        }
        return instrument;
    }

    private MeasurementStandard standardOf(String code) {
        return standards
                .standard(code)
                .orElseThrow(() -> new BusinessException(StandardsError.STANDARD_NOT_FOUND, code));
    }

    private InstrumentView view(MeasurementStandard standard, ReferenceInstrument one) {
        LocalDate today = Institute.today(clock);
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
                one.status(),
                one.statusReason(),
                one.rangeText(),
                one.accuracyText(),
                one.mpe(),
                one.stability(),
                one.unit(),
                one.checkDueOn(),
                Eligibility.reasons(standard, one, today, one.site()),
                calibrations);
    }
}
