package cn.metrology.lims.identity;

import cn.metrology.lims.kernel.Site;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** One line of {@code demonstration/accounts.csv}: username, name, site, roles, client number. */
record DemonstrationAccount(StaffId username, String name, Site site, Set<Role> roles, String clientNumber) {
    /** Printed by ./lims run; only ever set where the demonstration institute is loaded. */
    static final String PASSWORD = "Pingxiang-2026";

    static List<DemonstrationAccount> all() {
        var resource = Objects.requireNonNull(
                DemonstrationAccount.class.getResourceAsStream("/demonstration/accounts.csv"), "accounts.csv");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(DemonstrationAccount::parse).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DemonstrationAccount parse(String line) {
        List<String> cells = Arrays.asList(line.split(",", -1));
        return new DemonstrationAccount(
                new StaffId(cells.get(0)),
                cells.get(1),
                Site.valueOf(cells.get(2)),
                Arrays.stream(cells.get(3).split("\\+", -1)).map(Role::valueOf).collect(Collectors.toSet()),
                cells.get(4).isEmpty() ? null : cells.get(4));
    }
}
