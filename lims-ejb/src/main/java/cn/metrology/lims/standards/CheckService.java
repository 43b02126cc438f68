package cn.metrology.lims.standards;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.Reason;
import cn.metrology.lims.standards.model.CheckPlan;
import cn.metrology.lims.standards.model.ControlRecords;
import cn.metrology.lims.standards.model.ReferenceInstrument;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Intermediate checks (期间核查) of reference instruments: planned, made, judged, answered (TR-06). */
@Stateless
public class CheckService {
    private static final String SERIES = "HC";

    private ControlRecords records;
    private Holdings holdings;
    private CurrentUser user;
    private Reason reason;
    private Clock clock;
    private Event<CheckFailed> failed;

    protected CheckService() {} // container proxy

    @Inject
    public CheckService(
            ControlRecords records,
            Holdings holdings,
            CurrentUser user,
            Reason reason,
            Clock clock,
            Event<CheckFailed> failed) {
        this.records = records;
        this.holdings = holdings;
        this.user = user;
        this.reason = reason;
        this.clock = clock;
        this.failed = failed;
    }

    @RolesAllowed(Right.STANDARD_EDIT)
    public CheckPlanView plan(@Valid PlanCheck command) {
        ReferenceInstrument instrument = holdings.instrument(command.instrumentNumber());
        CheckPlan plan = new CheckPlan(holdings.number(instrument.site(), SERIES), instrument, command);
        records.add(plan);
        records.flush();
        dueOf(instrument);
        return plan.view(instrument.name(), holdings::name);
    }

    /** A failed check stops the instrument at once, and says since when its results are in doubt (TR-09). */
    @RolesAllowed({Right.STANDARD_EDIT, Right.WORKSHEET_WORK})
    public CheckPlanView record(@Valid RecordCheck command) {
        CheckPlan plan = own(command.planNumber(), command.seenVersion());
        ReferenceInstrument instrument = holdings.instrument(plan.instrumentNumber());
        CheckVerdict verdict = plan.record(command, user.id(), clock.instant(), Institute.today(clock));
        records.flush();
        dueOf(instrument);
        if (verdict == CheckVerdict.FAILED) {
            instrument.checkFailed(plan.number() + " / " + plan.lastSequence());
            failed.fire(new CheckFailed(
                    instrument.number(),
                    instrument.standardCode(),
                    plan.number(),
                    plan.lastSequence(),
                    command.checkedOn(),
                    lastGood(plan, instrument, command.checkedOn())));
        }
        records.flush();
        return plan.view(instrument.name(), holdings::name);
    }

    private static LocalDate lastGood(CheckPlan plan, ReferenceInstrument instrument, LocalDate checkedOn) {
        return plan.lastPassedBefore(plan.lastSequence())
                .or(() -> instrument.lastCalibratedBefore(checkedOn))
                .orElse(null);
    }

    /** What was done about an alarm or a failure. */
    @RolesAllowed({Right.STANDARD_EDIT, Right.STANDARD_CONFIRM})
    public CheckPlanView answer(String planNumber, int seenVersion, int sequence, String action) {
        reason.of(action);
        CheckPlan plan = own(planNumber, seenVersion);
        plan.answer(sequence, action.strip(), user.id());
        return saved(plan);
    }

    /** A wrong entry stays, struck out with the reason, and leaves the chart. */
    @RolesAllowed(Right.STANDARD_CONFIRM)
    public CheckPlanView discard(String planNumber, int seenVersion, int sequence, String because) {
        reason.of(because);
        CheckPlan plan = own(planNumber, seenVersion);
        plan.discard(sequence, because.strip());
        return saved(plan);
    }

    @RolesAllowed(Right.STANDARD_EDIT)
    public CheckPlanView close(String planNumber, int seenVersion, String because) {
        reason.of(because);
        CheckPlan plan = own(planNumber, seenVersion);
        plan.close();
        records.flush();
        dueOf(holdings.instrument(plan.instrumentNumber()));
        return saved(plan);
    }

    @RolesAllowed(Right.STANDARD_READ)
    public CheckPlanView find(String planNumber) {
        CheckPlan plan = records.plan(planNumber);
        requireSite(plan);
        return view(plan);
    }

    @RolesAllowed(Right.STANDARD_READ)
    public List<CheckPlanView> of(String standardCode) {
        holdings.standard(standardCode);
        return records.plansOf(standardCode).stream().map(this::view).toList();
    }

    /** Plans with an alarm or a failure that nobody has answered. */
    @RolesAllowed(Right.STANDARD_READ)
    public List<CheckPlanView> alarms() {
        return records.alarmed(user.sites()).stream().map(this::view).toList();
    }

    private CheckPlan own(String number, int seenVersion) {
        CheckPlan plan = records.requirePlan(number, seenVersion);
        requireSite(plan);
        return plan;
    }

    private void requireSite(CheckPlan plan) {
        if (!user.sites().contains(plan.site())) {
            throw new BusinessException(StandardsError.CHECK_PLAN_NOT_FOUND, plan.number());
        }
    }

    /** TR-02: the instrument stays usable until its earliest check is overdue. */
    private void dueOf(ReferenceInstrument instrument) {
        instrument.checkDue(records.plansOfInstrument(instrument.number()).stream()
                .filter(CheckPlan::active)
                .map(CheckPlan::nextDue)
                .min(Comparator.naturalOrder())
                .orElse(null));
    }

    private CheckPlanView saved(CheckPlan plan) {
        records.flush();
        return view(plan);
    }

    private CheckPlanView view(CheckPlan plan) {
        return plan.view(holdings.instrument(plan.instrumentNumber()).name(), holdings::name);
    }
}
