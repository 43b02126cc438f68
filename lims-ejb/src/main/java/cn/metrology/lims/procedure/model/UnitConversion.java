package cn.metrology.lims.procedure.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import javax.measure.format.MeasurementParseException;
import systems.uom.ucum.format.UCUMFormat;

/** Brings a limit into the unit of a scope entry, so that a gauge of 0 to 250 kPa meets an entry in MPa. */
final class UnitConversion {
    /** The trade's spelling of units beside their UCUM codes. */
    private static final Map<String, String> SPELLINGS = Map.of(
            "mmHg", "mm[Hg]",
            "℃", "Cel",
            "°C", "Cel",
            "Ω", "Ohm",
            "kΩ", "kOhm",
            "MΩ", "MOhm",
            "kWh", "kW.h",
            "μm", "um");
    /** Scope limits carry few digits; fifteen keep the factor exact and drop the noise of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);

    private UnitConversion() {}

    static Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
        if (from.equals(to)) {
            return Optional.of(value);
        }
        Optional<Unit<?>> source = unit(from);
        Optional<Unit<?>> target = unit(to);
        if (source.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        try {
            Number converted = source.get().getConverterToAny(target.get()).convert(value);
            return Optional.of(new BigDecimal(converted.toString()).round(DIGITS));
        } catch (IncommensurableException | NumberFormatException notComparable) {
            return Optional.empty();
        }
    }

    private static Optional<Unit<?>> unit(String code) {
        try {
            return Optional.of(UCUMFormat.getInstance(UCUMFormat.Variant.CASE_SENSITIVE)
                    .parse(SPELLINGS.getOrDefault(code, code)));
        } catch (MeasurementParseException | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
