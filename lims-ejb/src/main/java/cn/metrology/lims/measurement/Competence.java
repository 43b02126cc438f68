package cn.metrology.lims.measurement;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.measurement.model.Subject;
import cn.metrology.lims.measurement.model.Tasks;
import cn.metrology.lims.people.AuthorisationService;
import cn.metrology.lims.people.Duty;
import cn.metrology.lims.people.StaffRow;
import cn.metrology.lims.procedure.Policies;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Who may measure or check an item, there and on that day (WF-08, WF-13, PE-03, PE-06). */
@Dependent
class Competence {
    private final AuthorisationService authorisations;
    private final Tasks tasks;
    private final Policies policies;

    @Inject
    Competence(AuthorisationService authorisations, Tasks tasks, Policies policies) {
        this.authorisations = authorisations;
        this.tasks = tasks;
        this.policies = policies;
    }

    /** Whom the work may be given to, with the load of each. */
    List<Technician> performers(Subject subject, LocalDate day) {
        List<StaffRow> authorised =
                authorisations.authorised(subject.itemCode(), subject.serviceKind(), Duty.PERFORM, subject.site(), day);
        return authorisations.impartial(authorised, subject.client()).stream()
                .map(person -> new Technician(person.id(), person.name(), tasks.openOf(new StaffId(person.id()))))
                .toList();
    }

    /** The person by name; refused without the authorisation or with a conflict of interest. */
    Technician performer(StaffId person, Subject subject, LocalDate day) {
        requirePerformer(person, subject, day);
        return performers(subject, day).stream()
                .filter(one -> one.id().equals(person.value()))
                .findFirst()
                .orElseThrow();
    }

    void requirePerformer(StaffId person, Subject subject, LocalDate day) {
        require(person, subject, Duty.PERFORM, day);
    }

    void requireChecker(StaffId person, Subject subject, LocalDate day) {
        require(person, subject, Duty.CHECK, day);
    }

    /** WF-12, P: only where fewer are qualified than three signatures need, and only when the institute says so. */
    boolean checkerMayApprove(Subject subject, LocalDate day) {
        return !policies.flag("separation.approverNotChecker", day) && fewerThanThree(subject, day);
    }

    private boolean fewerThanThree(Subject subject, LocalDate day) {
        long qualified = List.of(Duty.PERFORM, Duty.CHECK, Duty.SIGN).stream()
                .flatMap(duty ->
                        authorisations
                                .authorised(subject.itemCode(), subject.serviceKind(), duty, subject.site(), day)
                                .stream())
                .map(StaffRow::id)
                .distinct()
                .count();
        return qualified < 3;
    }

    private void require(StaffId person, Subject subject, Duty duty, LocalDate day) {
        authorisations.require(new AuthorisationService.Question(
                person, subject.itemCode(), subject.serviceKind(), duty, subject.site(), day));
        authorisations.requireNoConflict(person, subject.client());
    }
}
