package cn.metrology.lims.standards;

import cn.metrology.lims.identity.Role;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.standards.model.DueDates;
import cn.metrology.lims.standards.model.Reminder;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Each morning, and at each start: a notice for everything that has come 90, 60 or 30 days near, or is overdue. */
@Startup
@Singleton
@PermitAll
@DependsOn({"SchemaMigrator", "StarterStandards", "StarterCatalogue"})
public class RemindOfDue {
    private static final int FURTHEST = 90;
    /** What has been overdue for longer than that was reminded of long ago. */
    private static final int MEMORY_YEARS = 10;

    private DueDates dates;
    private Plans plans;
    private Clock clock;

    protected RemindOfDue() {} // container proxy

    @Inject
    public RemindOfDue(DueDates dates, Plans plans, Clock clock) {
        this.dates = dates;
        this.plans = plans;
        this.clock = clock;
    }

    @PostConstruct
    void atStart() {
        remind();
    }

    @Schedule(
            hour = "6",
            minute = "30",
            timezone = "Asia/Shanghai",
            persistent = false,
            info = "remind of what falls due")
    public void remind() {
        LocalDate today = Institute.today(clock);
        Set<String> made = dates.marks(today.minusYears(MEMORY_YEARS));
        for (DueRow due : plans.due(FURTHEST, EnumSet.allOf(Site.class))) {
            Reminder.stage(due.daysLeft()).ifPresent(stage -> {
                add(new Reminder(due, stage, due.kind().role(), today), made);
                if (due.overdue()) {
                    add(new Reminder(due, stage, Role.QM, today), made);
                }
            });
        }
    }

    private void add(Reminder reminder, Set<String> made) {
        if (made.add(reminder.mark())) {
            dates.add(reminder);
        }
    }
}
