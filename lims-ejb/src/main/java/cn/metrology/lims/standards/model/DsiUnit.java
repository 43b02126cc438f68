package cn.metrology.lims.standards.model;

import cn.metrology.lims.uncertainty.unit.QuantityUnit;
import cn.metrology.lims.uncertainty.unit.UnitException;
import cn.metrology.lims.uncertainty.unit.Units;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A unit as D-SI writes it, such as {@code \milli\metre}: a prefix and one unit. Products of units are not read. */
final class DsiUnit {
    private static final Pattern FORM = Pattern.compile("(?:\\\\([a-z]+))?\\\\([a-z]+)");
    private static final Map<String, String> PREFIXES = Map.of(
            "pico", "p", "nano", "n", "micro", "u", "milli", "m", "centi", "c", "deci", "d", "hecto", "h", "kilo", "k",
            "mega", "M", "giga", "G");
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("metre", "m"),
            Map.entry("kilogram", "kg"),
            Map.entry("gram", "g"),
            Map.entry("second", "s"),
            Map.entry("ampere", "A"),
            Map.entry("kelvin", "K"),
            Map.entry("degreecelsius", "Cel"),
            Map.entry("candela", "cd"),
            Map.entry("mole", "mol"),
            Map.entry("hertz", "Hz"),
            Map.entry("newton", "N"),
            Map.entry("pascal", "Pa"),
            Map.entry("bar", "bar"),
            Map.entry("joule", "J"),
            Map.entry("watt", "W"),
            Map.entry("volt", "V"),
            Map.entry("ohm", "Ohm"),
            Map.entry("farad", "F"),
            Map.entry("henry", "H"),
            Map.entry("coulomb", "C"),
            Map.entry("siemens", "S"),
            Map.entry("litre", "L"),
            Map.entry("one", "1"),
            Map.entry("percent", "%"));

    private DsiUnit() {}

    /** Its UCUM code, or empty when it is none we read. */
    static Optional<String> ucum(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String unit = UNITS.get(parts.group(2));
        String prefix = parts.group(1) == null ? "" : PREFIXES.get(parts.group(1));
        return unit == null || prefix == null ? Optional.empty() : Optional.of(prefix + unit);
    }

    /** The power of ten that takes a number in one unit into the other; digits stay as they are. */
    static OptionalInt shift(String from, String to) {
        try {
            QuantityUnit one = Units.of(from);
            QuantityUnit other = Units.of(to);
            double power = Math.log10(one.factor() / other.factor());
            boolean fits = one.dimension().equals(other.dimension()) && one.offset() == other.offset();
            // a quotient of doubles is that near; factors that are no power of ten differ by far more
            return fits && Math.abs(power - Math.rint(power)) < 1e-9
                    ? OptionalInt.of((int) Math.rint(power))
                    : OptionalInt.empty();
        } catch (UnitException unknown) {
            return OptionalInt.empty();
        }
    }
}
