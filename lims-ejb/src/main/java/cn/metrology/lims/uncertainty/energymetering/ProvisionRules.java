package cn.metrology.lims.uncertainty.energymetering;

import cn.metrology.lims.uncertainty.numeric.RuleTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Required provision rates of one edition (EN-05). An edition whose table is not at hand is empty and answers nothing (EN-07).
 *
 * @param edition e.g. GB17167-2006
 */
public record ProvisionRules(String edition, Map<String, RuleTable.Row> rows) {
    private static final LocalDate EDITION_2025_IN_FORCE = LocalDate.of(2026, 2, 1);
    private static final ProvisionRules GB_17167_2006 = load("GB17167-2006");
    private static final ProvisionRules GB_17167_2025 = load("GB17167-2025");

    public ProvisionRules {
        rows = Map.copyOf(rows);
    }

    /** GB 17167-2006 until 2026-01-31; the 2025 edition from 2026-02-01. */
    public static ProvisionRules inForce(LocalDate day) {
        return day.isBefore(EDITION_2025_IN_FORCE) ? GB_17167_2006 : GB_17167_2025;
    }

    public static ProvisionRules edition2006() {
        return GB_17167_2006;
    }

    /** True if the table of the edition has been loaded. */
    public boolean available() {
        return !rows.isEmpty();
    }

    /** True if the line was read in the standard or in agreeing copies of it. */
    public boolean confirmed(String energy) {
        return "yes".equals(row(energy).text("confirmed"));
    }

    /** The required rate in per cent; empty where the standard asks for none. */
    public Optional<BigDecimal> required(String energy, Level level) {
        return Optional.ofNullable(row(energy).decimal(level.name().toLowerCase(Locale.ROOT)));
    }

    private RuleTable.Row row(String energy) {
        RuleTable.Row row = rows.get(key(energy));
        if (row == null) {
            throw new IllegalArgumentException(
                    edition + " has no energy \"" + energy + "\"; known are " + new TreeSet<>(rows.keySet()));
        }
        return row;
    }

    private static String key(String energy) {
        return energy.strip().replace('_', ' ').replace('-', ' ').toLowerCase(Locale.ROOT);
    }

    private static ProvisionRules load(String edition) {
        Map<String, RuleTable.Row> rows = new HashMap<>();
        for (RuleTable.Row row : RuleTable.read(ProvisionRules.class, edition + ".csv")) {
            for (String name : row.text("energy").split("\\|", -1)) {
                rows.put(key(name), row);
            }
        }
        return new ProvisionRules(edition, rows);
    }
}
