package cn.metrology.lims.standards.model;

import cn.metrology.lims.identity.Role;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.kernel.Untracked;
import cn.metrology.lims.standards.DueKind;
import cn.metrology.lims.standards.DueRow;
import cn.metrology.lims.standards.ReminderView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/** A notice to a role that something falls due. One for each stage; whoever has seen it takes it away for all. */
@Entity
@Table(name = "standard_reminder")
public class Reminder implements Untracked {
    /** Days ahead at which people are reminded, and the day it is overdue. */
    public static final List<Integer> STAGES = List.of(0, 30, 60, 90);

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DueKind kind;

    @Column(name = "object_no", updatable = false)
    private String object;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "stage", updatable = false)
    private int days;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Role role;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Site site;

    @Column(name = "made_on", updatable = false)
    private LocalDate madeOn;

    @Column(name = "seen_by")
    private StaffId seenBy;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected Reminder() {} // JPA

    public Reminder(DueRow due, int stage, Role role, LocalDate today) {
        this.id = Ids.next();
        this.kind = due.kind();
        this.object = due.object();
        this.dueOn = due.dueOn();
        this.days = stage;
        this.role = role;
        this.site = due.site();
        this.madeOn = today;
    }

    /** The stage that something so many days ahead has reached; none while it is further away. */
    public static OptionalInt stage(long daysLeft) {
        return STAGES.stream()
                .filter(days -> days == 0 ? daysLeft < 0 : daysLeft >= 0 && daysLeft <= days)
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    public void seen(StaffId by, Instant at) {
        if (seenBy == null) {
            seenBy = by;
            seenAt = at;
        }
    }

    public ReminderView view() {
        return new ReminderView(id, kind, object, dueOn, days, role, site, madeOn);
    }

    public Role role() {
        return role;
    }

    public Site site() {
        return site;
    }

    /** What makes it one and no second. */
    public String mark() {
        return kind + "|" + object + "|" + dueOn + "|" + days + "|" + role;
    }
}
