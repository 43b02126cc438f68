package cn.metrology.lims.procedure.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/** Exact decimal factors between the units that standards and instruments of one quantity really use. */
final class UnitFactor {
    /** Size in the base of its family; only units whose ratio is a plain factor. */
    private static final Map<String, Size> SIZES = Map.ofEntries(
            entry("Pa", "p", "1"),
            entry("hPa", "p", "100"),
            entry("kPa", "p", "1000"),
            entry("MPa", "p", "1000000"),
            entry("bar", "p", "100000"),
            entry("mbar", "p", "100"),
            entry("nV", "V", "0.000000001"),
            entry("uV", "V", "0.000001"),
            entry("mV", "V", "0.001"),
            entry("V", "V", "1"),
            entry("kV", "V", "1000"),
            entry("uA", "A", "0.000001"),
            entry("mA", "A", "0.001"),
            entry("A", "A", "1"),
            entry("kA", "A", "1000"),
            entry("uOhm", "Ohm", "0.000001"),
            entry("mOhm", "Ohm", "0.001"),
            entry("Ohm", "Ohm", "1"),
            entry("kOhm", "Ohm", "1000"),
            entry("MOhm", "Ohm", "1000000"),
            entry("GOhm", "Ohm", "1000000000"),
            entry("ug", "g", "0.000001"),
            entry("mg", "g", "0.001"),
            entry("g", "g", "1"),
            entry("kg", "g", "1000"),
            entry("t", "g", "1000000"),
            entry("nm", "m", "0.000000001"),
            entry("um", "m", "0.000001"),
            entry("mm", "m", "0.001"),
            entry("cm", "m", "0.01"),
            entry("m", "m", "1"),
            entry("km", "m", "1000"),
            entry("N", "N", "1"),
            entry("daN", "N", "10"),
            entry("kN", "N", "1000"),
            entry("MN", "N", "1000000"),
            entry("uL", "L", "0.000001"),
            entry("mL", "L", "0.001"),
            entry("L", "L", "1"),
            entry("m3", "L", "1000"),
            entry("Hz", "Hz", "1"),
            entry("kHz", "Hz", "1000"),
            entry("MHz", "Hz", "1000000"),
            entry("GHz", "Hz", "1000000000"),
            entry("us", "s", "0.000001"),
            entry("ms", "s", "0.001"),
            entry("s", "s", "1"),
            entry("uW", "W", "0.000001"),
            entry("mW", "W", "0.001"),
            entry("W", "W", "1"),
            entry("kW", "W", "1000"));

    private UnitFactor() {}

    private record Size(String family, BigDecimal factor) {}

    private static Map.Entry<String, Size> entry(String unit, String family, String factor) {
        return Map.entry(unit, new Size(family, new BigDecimal(factor)));
    }

    /** What a number in {@code from} has to be multiplied with to be in {@code to}; empty where they do not convert. */
    static Optional<BigDecimal> between(String from, String to) {
        if (from == null || from.equals(to)) {
            return Optional.ofNullable(from).map(same -> BigDecimal.ONE);
        }
        Size first = SIZES.get(from);
        Size second = SIZES.get(to);
        return first == null || second == null || !first.family().equals(second.family())
                ? Optional.empty()
                : Optional.of(first.factor().divide(second.factor(), MathContext.DECIMAL128));
    }
}
