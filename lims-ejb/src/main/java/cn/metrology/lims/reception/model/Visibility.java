package cn.metrology.lims.reception.model;

import cn.metrology.lims.client.ClientNumber;
import cn.metrology.lims.kernel.Site;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which orders and items the asking person can find: those of the sites; for a client only the own organisation's; for
 * an auditor only those of the days that were agreed.
 */
public record Visibility(Set<Site> sites, Optional<ClientNumber> client, Optional<Days> days) {
    public Visibility {
        sites = Set.copyOf(sites);
    }

    /** From the first to the last day, both included. */
    public record Days(LocalDate from, LocalDate to) {}
}
