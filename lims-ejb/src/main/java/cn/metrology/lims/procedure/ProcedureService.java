package cn.metrology.lims.procedure;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.Reason;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.procedure.model.Differences;
import cn.metrology.lims.procedure.model.Procedure;
import cn.metrology.lims.procedure.model.ProcedureVersion;
import cn.metrology.lims.procedure.model.ProcedureVersions;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Procedures as data: written, tried, reviewed by another, put in force, withdrawn; and found for the work of a day. */
@Stateless
public class ProcedureService {
    private ProcedureVersions procedures;
    private CurrentUser user;
    private Clock clock;
    private Reason reason;

    /** For the container's proxy. */
    protected ProcedureService() {}

    @Inject
    public ProcedureService(ProcedureVersions procedures, CurrentUser user, Clock clock, Reason reason) {
        this.procedures = procedures;
        this.user = user;
        this.clock = clock;
        this.reason = reason;
    }

    /** A new version of the procedure that the text names; the first one if there is none yet. */
    @RolesAllowed(Right.PROCEDURE_EDIT)
    public ProcedureView draft(String definition) {
        String procedureNo = ProcedureDefinition.parse(definition).number();
        int edition = procedures.of(procedureNo).stream()
                .mapToInt(ProcedureVersion::edition)
                .max()
                .orElse(0);
        ProcedureVersion draft = new ProcedureVersion(definition, edition + 1, user.id());
        procedures.add(draft);
        procedures.flush();
        return ProcedureViews.view(draft);
    }

    @RolesAllowed(Right.PROCEDURE_EDIT)
    public ProcedureView save(@Valid SaveProcedure command) {
        ProcedureVersion draft = procedures.require(command.number(), command.seenVersion());
        draft.rewrite(command.definition(), user.id());
        procedures.flush();
        return ProcedureViews.view(draft);
    }

    /** UN-01: from the workbench into a draft, so that it is reviewed and released by others like everything else in a procedure. */
    @RolesAllowed(Right.PROCEDURE_EDIT)
    public ProcedureView putBudget(@Valid PutBudget command) {
        ProcedureVersion version = required(command.number());
        String definition = Procedure.withBudget(version.confirmedDefinition(), BudgetJson.text(command.budget()));
        return version.status() == ProcedureStatus.DRAFT
                ? save(new SaveProcedure(command.number(), command.seenVersion(), definition))
                : draft(definition);
    }

    /** The reviewer is a qualified checker and never the author (screens 9: release needs a second person). */
    @RolesAllowed({Right.WORKSHEET_CHECK, Right.PROCEDURE_RELEASE})
    public ProcedureView review(String number, int seenVersion) {
        ProcedureVersion draft = procedures.require(number, seenVersion);
        draft.review(user.id(), clock.instant());
        procedures.flush();
        return ProcedureViews.view(draft);
    }

    @RolesAllowed(Right.PROCEDURE_RELEASE)
    public ProcedureView release(@Valid ReleaseProcedure command) {
        ProcedureVersion fresh = procedures.require(command.number(), command.seenVersion());
        for (ProcedureVersion other : procedures.of(fresh.procedureNo())) {
            if (other.status() == ProcedureStatus.IN_FORCE) {
                replace(other, command);
            }
        }
        fresh.release(user.id(), clock.instant(), command.from());
        procedures.flush();
        return ProcedureViews.view(fresh);
    }

    private static void replace(ProcedureVersion other, ReleaseProcedure command) {
        LocalDate earliest = other.inForceFrom().orElse(LocalDate.MIN).plusDays(1);
        if (command.from().isBefore(earliest)) {
            throw new BusinessException(DefinitionError.RELEASE_TOO_EARLY, command.number(), command.from(), earliest);
        }
        other.withdraw(command.from().minusDays(1));
    }

    @RolesAllowed(Right.PROCEDURE_RELEASE)
    public ProcedureView withdraw(@Valid WithdrawProcedure command) {
        reason.of(command.reason());
        ProcedureVersion procedure = procedures.require(command.number(), command.seenVersion());
        procedure.withdraw(command.until());
        procedures.flush();
        return ProcedureViews.view(procedure);
    }

    /** 待确认: once nothing is left open, documents may be issued by this version. */
    @RolesAllowed(Right.PROCEDURE_RELEASE)
    public ProcedureView confirm(@Valid ConfirmValue command) {
        ProcedureVersion procedure = procedures.require(command.number(), command.seenVersion());
        procedure.confirm(command.key(), command.figure(), command.basis(), user.id(), clock.instant());
        procedures.flush();
        return ProcedureViews.view(procedure);
    }

    /** What work of that day on that item goes by. Regulations are public. */
    @PermitAll
    public Optional<ProcedureView> inForce(String itemCode, ServiceKind service, LocalDate day) {
        return procedures.inForce(itemCode, service, day).stream().findFirst().map(ProcedureViews::view);
    }

    @PermitAll
    public Optional<ProcedureView> find(String number) {
        return procedures.find(number).map(ProcedureViews::view);
    }

    /** Filters: q, service, status, open (true: something is 待确认), item. */
    @RolesAllowed(Right.PROCEDURE_READ)
    public Page<ProcedureRow> search(PageRequest request) {
        return procedures.search(request).map(ProcedureViews::row);
    }

    /** Newest first. */
    @RolesAllowed(Right.PROCEDURE_READ)
    public List<ProcedureRow> versions(String procedureNo) {
        return procedures.of(procedureNo).stream().map(ProcedureViews::row).toList();
    }

    @RolesAllowed(Right.PROCEDURE_READ)
    public List<DefinitionDifference> differences(String before, String after) {
        return Differences.between(
                required(before).confirmedDefinition(), required(after).confirmedDefinition());
    }

    private ProcedureVersion required(String number) {
        return procedures
                .find(number)
                .orElseThrow(() -> new BusinessException(DefinitionError.PROCEDURE_NOT_FOUND, number));
    }
}
