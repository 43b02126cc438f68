package cn.metrology.lims.identity;

import cn.metrology.lims.kernel.Site;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/** What the quality manager lets an auditor see. */
public record GrantAuditor(
        @NotNull String auditor,
        @Size(max = 200) String purpose,
        @NotNull Window access,
        @NotNull Records records) implements Serializable {
    /** From when to when the auditor may sign in and look. */
    public record Window(LocalDate from, LocalDate to) implements Serializable {}

    /** Which records: their days, sites and measurement standards (none named means all). */
    public record Records(LocalDate from, LocalDate to, Set<Site> sites, Set<String> standards)
            implements Serializable {}
}
