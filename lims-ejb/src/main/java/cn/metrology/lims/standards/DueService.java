package cn.metrology.lims.standards;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.identity.Role;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.standards.model.DueDates;
import cn.metrology.lims.standards.model.Reminder;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What falls due for the standards, the yearly traceability plan, and the notices about it. */
@Stateless
public class DueService {
    /** Nobody plans further ahead from a list. */
    private static final int FURTHEST = 400;

    private DueDates dates;
    private Plans plans;
    private PlanPaper paper;
    private CurrentUser user;
    private Clock clock;

    protected DueService() {} // container proxy

    @Inject
    public DueService(DueDates dates, Plans plans, PlanPaper paper, CurrentUser user, Clock clock) {
        this.dates = dates;
        this.plans = plans;
        this.paper = paper;
        this.user = user;
        this.clock = clock;
    }

    /** Everything overdue, and what falls due within so many days, the most urgent first. */
    @RolesAllowed(Right.STANDARD_READ)
    public List<DueRow> within(int days) {
        return plans.due(Math.max(0, Math.min(days, FURTHEST)), user.sites());
    }

    /** What is to be calibrated in that year, or should have been before. */
    @RolesAllowed(Right.STANDARD_READ)
    public List<PlanRow> plan(int year) {
        return plans.calibrationsUntil(LocalDate.of(year, 12, 31), user.sites());
    }

    /** The yearly plan (量值溯源计划) as a workbook. */
    @RolesAllowed(Right.STANDARD_READ)
    public byte[] planWorkbook(int year) {
        return paper.year(year, plan(year));
    }

    /** What is to be sent out within so many days, by institute, as a workbook. */
    @RolesAllowed(Right.STANDARD_READ)
    public byte[] sendingWorkbook(int days) {
        LocalDate until = Institute.today(clock).plusDays(Math.max(0, Math.min(days, FURTHEST)));
        return paper.sending(until, plans.calibrationsUntil(until, user.sites()));
    }

    /** Notices to the roles this person holds. */
    @RolesAllowed(Right.STANDARD_READ)
    public List<ReminderView> reminders() {
        return dates.unseen(roles(), user.sites()).stream().map(Reminder::view).toList();
    }

    /** Seen: gone for everybody with the role. */
    @RolesAllowed(Right.STANDARD_READ)
    public List<ReminderView> seen(long key) {
        Reminder found = dates.reminder(key)
                .filter(one -> roles().contains(one.role()) && user.sites().contains(one.site()))
                .orElseThrow(() -> new BusinessException(StandardsError.REMINDER_NOT_FOUND));
        found.seen(user.id(), clock.instant());
        return reminders();
    }

    private Set<Role> roles() {
        return Arrays.stream(Role.values()).filter(user::holds).collect(Collectors.toSet());
    }
}
