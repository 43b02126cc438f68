package cn.metrology.lims.people;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.identity.StaffNames;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.people.model.Authorisation;
import cn.metrology.lims.people.model.People;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who may perform, check or sign what, where and on which day. */
@Stateless
public class AuthorisationService {
    private People people;
    private StaffNames names;
    private CurrentUser user;
    private Clock clock;

    protected AuthorisationService() {} // container proxy

    @Inject
    public AuthorisationService(People people, StaffNames names, CurrentUser user, Clock clock) {
        this.people = people;
        this.names = names;
        this.user = user;
        this.clock = clock;
    }

    /** TM grants (PE-03). */
    @RolesAllowed(Right.PEOPLE_EDIT)
    public AuthorisationView grant(@Valid GrantAuthorisation command) {
        Authorisation granted = new Authorisation(command, user.id());
        if (names.of(granted.staff()).isEmpty()) {
            throw new BusinessException(PeopleError.PERSON_NOT_FOUND, command.staff());
        }
        people.add(granted);
        people.flush();
        return view(granted);
    }

    @RolesAllowed(Right.PEOPLE_EDIT)
    public AuthorisationView end(long key, int seenVersion) {
        Authorisation ended = people.require(key, seenVersion);
        ended.end(Institute.today(clock));
        people.flush();
        return view(ended);
    }

    /** WF-08: everybody who may do this duty for the item on that day; nobody else is offered. */
    @RolesAllowed({Right.TASK_READ, Right.PEOPLE_READ})
    public List<StaffRow> authorised(String itemCode, ServiceKind kind, Duty duty, Site site, LocalDate day) {
        return people.authorisations(kind, duty).stream()
                .filter(one -> one.covers(itemCode, site, day))
                .map(Authorisation::staff)
                .distinct()
                .filter(staff -> kind != ServiceKind.VERIFICATION || registered(staff, day))
                .map(staff -> new StaffRow(staff.value(), names.of(staff).orElse(staff.value())))
                .toList();
    }

    /** Refuses whoever lacks the authorisation, or, for a verification, the registration (PE-01, PE-03). */
    @RolesAllowed({Right.TASK_READ, Right.PEOPLE_READ})
    public void require(Question question) {
        boolean covered = people.authorisations(question.kind(), question.duty()).stream()
                .anyMatch(one -> one.staff().equals(question.staff())
                        && one.covers(question.itemCode(), question.site(), question.day()));
        if (!covered) {
            throw new BusinessException(
                    PeopleError.NOT_AUTHORISED,
                    names.of(question.staff()).orElse(question.staff().value()),
                    question.duty(),
                    question.itemCode(),
                    question.kind(),
                    question.site(),
                    question.day());
        }
        if (question.kind() == ServiceKind.VERIFICATION && !registered(question.staff(), question.day())) {
            throw new BusinessException(
                    PeopleError.REGISTRATION_LAPSED,
                    names.of(question.staff()).orElse(question.staff().value()),
                    question.day());
        }
    }

    /** PE-06: nobody assigns, measures, checks or signs an item of an organisation in his conflict list. */
    @RolesAllowed({Right.TASK_READ, Right.PEOPLE_READ})
    public void requireNoConflict(StaffId staff, String clientNumber) {
        people.conflicts(staff).stream()
                .filter(one -> one.client().equals(clientNumber))
                .findFirst()
                .ifPresent(one -> {
                    throw new BusinessException(
                            PeopleError.CONFLICT_OF_INTEREST,
                            names.of(staff).orElse(staff.value()),
                            clientNumber,
                            one.reason());
                });
    }

    /** PE-06: of these people, those whose conflict list does not name the client. */
    @RolesAllowed({Right.TASK_READ, Right.PEOPLE_READ})
    public List<StaffRow> impartial(List<StaffRow> staff, String clientNumber) {
        return staff.stream()
                .filter(person -> people.conflicts(new StaffId(person.id())).stream()
                        .noneMatch(one -> one.client().equals(clientNumber)))
                .toList();
    }

    @RolesAllowed(Right.PEOPLE_READ)
    public List<AuthorisationView> all() {
        return people.authorisations().stream()
                .filter(one -> user.sites().contains(one.site()))
                .map(this::view)
                .toList();
    }

    @RolesAllowed(Right.PEOPLE_READ)
    public List<QualificationView> qualifications() {
        LocalDate today = Institute.today(clock);
        return people.qualifications().stream()
                .map(one -> new QualificationView(
                        one.staff().value(),
                        names.of(one.staff()).orElse(one.staff().value()),
                        one.title(),
                        one.certificateNo(),
                        one.registeredUntil(),
                        one.registeredOn(today)))
                .toList();
    }

    private boolean registered(StaffId staff, LocalDate day) {
        return people.qualifications(staff).stream().anyMatch(one -> one.registeredOn(day));
    }

    private AuthorisationView view(Authorisation one) {
        return new AuthorisationView(
                one.id(),
                one.version(),
                one.staff().value(),
                names.of(one.staff()).orElse(one.staff().value()),
                one.serviceKind(),
                one.items(),
                one.duty(),
                one.site(),
                one.from(),
                one.until(),
                one.grantedBy().value(),
                one.evidence(),
                one.inForce(Institute.today(clock)));
    }

    /** Whether this person may do this duty for the item, where and when. */
    public record Question(StaffId staff, String itemCode, ServiceKind kind, Duty duty, Site site, LocalDate day) {}
}
