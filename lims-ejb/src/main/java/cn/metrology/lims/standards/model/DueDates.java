package cn.metrology.lims.standards.model;

import cn.metrology.lims.identity.Role;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.standards.DueRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What falls due, and who was reminded of it. */
public interface DueDates {
    /** Calibrations and checks that end by that day. */
    List<DueRow> ofInstruments(LocalDate until, Set<Site> sites, LocalDate today);

    /** Yearly tests and applications for re-examination to be made by that day; {@code leadMonths} as MS-06 says. */
    List<DueRow> ofStandards(LocalDate until, Set<Site> sites, LocalDate today, int leadMonths);

    /** Every instrument that is not scrapped, with its certificates. */
    List<ReferenceInstrument> instruments(Set<Site> sites);

    void add(Reminder reminder);

    /** Marks of the reminders made for what falls due on that day or later. */
    Set<String> marks(LocalDate from);

    List<Reminder> unseen(Set<Role> roles, Set<Site> sites);

    Optional<Reminder> reminder(long key);
}
