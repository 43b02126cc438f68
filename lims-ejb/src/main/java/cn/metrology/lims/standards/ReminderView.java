package cn.metrology.lims.standards;

import cn.metrology.lims.identity.Role;
import cn.metrology.lims.kernel.Site;
import java.io.Serializable;
import java.time.LocalDate;

/** A notice that something falls due in {@code days} or fewer days (0: it is overdue), to everybody with that role. */
public record ReminderView(
        long key, DueKind kind, String object, LocalDate dueOn, int days, Role role, Site site, LocalDate since)
        implements Serializable {}
