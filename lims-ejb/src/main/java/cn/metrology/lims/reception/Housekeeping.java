package cn.metrology.lims.reception;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.procedure.Policies;
import cn.metrology.lims.reception.model.Handover;
import cn.metrology.lims.reception.model.Items;
import cn.metrology.lims.reception.model.WorkOrder;
import cn.metrology.lims.reception.model.WorkOrders;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The transitions that flows 1 and 2 give to the calendar: released orders are archived, instruments that nobody fetches are listed for disposal. */
@Startup
@Singleton
@PermitAll
@DependsOn("SchemaMigrator")
public class Housekeeping {
    private static final StaffId SYSTEM = new StaffId("system");

    private WorkOrders orders;
    private Items items;
    private Policies policies;
    private Clock clock;

    protected Housekeeping() {} // container proxy

    @Inject
    public Housekeeping(WorkOrders orders, Items items, Policies policies, Clock clock) {
        this.orders = orders;
        this.items = items;
        this.policies = policies;
        this.clock = clock;
    }

    @Schedule(hour = "1", minute = "30", persistent = false, info = "archive orders, list unclaimed instruments")
    public void tidy() {
        LocalDate today = Institute.today(clock);
        orders.releasedBefore(startOf(today.minusDays(policies.whole("archive.days", today))))
                .forEach(WorkOrder::archive);
        Handover act = new Handover(SYSTEM, clock.instant(), null);
        items.waitingSinceBefore(startOf(today.minusDays(policies.whole("item.keepDays", today))))
                .forEach(item -> item.unclaimed(act));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Institute.ZONE).toInstant();
    }
}
