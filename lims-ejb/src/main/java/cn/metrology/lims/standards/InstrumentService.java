package cn.metrology.lims.standards;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.Reason;
import cn.metrology.lims.standards.model.MeasurementStandard;
import cn.metrology.lims.standards.model.ReferenceInstrument;
import cn.metrology.lims.standards.model.Standards;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The life of a reference instrument: registered, calibrated, confirmed by a second person, stopped and released. */
@Stateless
public class InstrumentService {
    private static final String SERIES = "BZ";

    private Standards standards;
    private Holdings holdings;
    private CurrentUser user;
    private Reason reason;
    private Clock clock;
    private Event<CalibrationAccepted> accepted;

    protected InstrumentService() {} // container proxy

    @Inject
    public InstrumentService(Standards standards, Holdings holdings, CurrentUser user, Reason reason, Clock clock) {
        this.standards = standards;
        this.holdings = holdings;
        this.user = user;
        this.reason = reason;
        this.clock = clock;
    }

    @Inject
    void tells(Event<CalibrationAccepted> accepting) {
        this.accepted = accepting;
    }

    @RolesAllowed(Right.STANDARD_EDIT)
    public InstrumentView register(@Valid RegisterInstrument command) {
        MeasurementStandard standard = standardOf(command.standardCode());
        ReferenceInstrument instrument = new ReferenceInstrument(holdings.number(command.site(), SERIES), command);
        standards.add(instrument);
        standards.flush();
        return view(standard, instrument);
    }

    /** TR-04: the values of a new certificate, to be confirmed by somebody else. */
    @RolesAllowed(Right.STANDARD_EDIT)
    public InstrumentView enter(@Valid EnterCalibration command) {
        return change(command.instrumentNumber(), command.seenVersion(), one -> one.enter(command, user.id()));
    }

    @RolesAllowed(Right.STANDARD_CONFIRM)
    public InstrumentView accept(String number, int seenVersion, String certificateNo) {
        InstrumentView view = change(number, seenVersion, one -> one.decide(certificateNo, true, user.id()));
        accepted.fire(new CalibrationAccepted(number, certificateNo));
        return view;
    }

    @RolesAllowed(Right.STANDARD_CONFIRM)
    public InstrumentView reject(String number, int seenVersion, String certificateNo, String because) {
        reason.of(because);
        return change(number, seenVersion, one -> one.decide(certificateNo, false, user.id()));
    }

    /** TR-06: technicians and checkers, too, may stop a standard; only the technical manager lets it go on. */
    @RolesAllowed({Right.STANDARD_EDIT, Right.STANDARD_CONFIRM, Right.WORKSHEET_WORK, Right.WORKSHEET_CHECK})
    public InstrumentView quarantine(String number, int seenVersion, String because) {
        reason.of(because);
        return change(number, seenVersion, one -> one.quarantine(because.strip()));
    }

    @RolesAllowed(Right.STANDARD_CONFIRM)
    public InstrumentView release(String number, int seenVersion, String evidence) {
        reason.of(evidence);
        return change(number, seenVersion, one -> one.release(evidence.strip()));
    }

    @RolesAllowed(Right.STANDARD_EDIT)
    public InstrumentView sendOut(String number, int seenVersion, String to) {
        reason.of(to);
        return change(number, seenVersion, one -> one.sendOut(to.strip()));
    }

    /** Flows 6: to the workshop, out of service, or scrapped. */
    @RolesAllowed(Right.STANDARD_EDIT)
    public InstrumentView repair(String number, int seenVersion, String because) {
        reason.of(because);
        return change(number, seenVersion, one -> one.repair(because.strip()));
    }

    @RolesAllowed(Right.STANDARD_CONFIRM)
    public InstrumentView scrap(String number, int seenVersion, String because) {
        reason.of(because);
        return change(number, seenVersion, one -> one.scrap(because.strip()));
    }

    /** Use limited to part of its range or class (限用), or no longer limited when nothing is said. */
    @RolesAllowed(Right.STANDARD_CONFIRM)
    public InstrumentView limit(String number, int seenVersion, String limitation, String because) {
        reason.of(because);
        return change(number, seenVersion, one -> one.limit(limitation));
    }

    /** Another place or custodian. */
    @RolesAllowed(Right.STANDARD_EDIT)
    public InstrumentView move(@Valid MoveInstrument command) {
        return change(command.number(), command.seenVersion(), one -> one.move(command));
    }

    /** TR-11: the lot of a certified reference material. */
    @RolesAllowed(Right.STANDARD_EDIT)
    public InstrumentView describe(@Valid DescribeMaterial command) {
        return change(command.number(), command.seenVersion(), one -> one.describe(command));
    }

    @RolesAllowed(Right.STANDARD_READ)
    public InstrumentView find(String number) {
        ReferenceInstrument found = holdings.instrument(number);
        return view(standardOf(found.standardCode()), found);
    }

    @RolesAllowed(Right.STANDARD_READ)
    public Page<InstrumentView> page(PageRequest request) {
        Page<ReferenceInstrument> page = standards.instruments(request, user.sites());
        Map<String, MeasurementStandard> byCode = standards
                .standards(page.rows().stream()
                        .map(ReferenceInstrument::standardCode)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(MeasurementStandard::code, Function.identity()));
        return page.map(one -> view(byCode.get(one.standardCode()), one));
    }

    private InstrumentView change(String number, int seenVersion, Consumer<ReferenceInstrument> act) {
        ReferenceInstrument instrument = holdings.instrument(number, seenVersion);
        act.accept(instrument);
        standards.flush();
        return view(standardOf(instrument.standardCode()), instrument);
    }

    private MeasurementStandard standardOf(String code) {
        return standards
                .standard(code)
                .orElseThrow(() -> new BusinessException(StandardsError.STANDARD_NOT_FOUND, code));
    }

    private InstrumentView view(MeasurementStandard standard, ReferenceInstrument one) {
        return InstrumentRows.of(standard, one, Institute.today(clock));
    }
}
