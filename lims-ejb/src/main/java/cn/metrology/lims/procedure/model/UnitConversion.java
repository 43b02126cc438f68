package cn.metrology.lims.procedure.model;

import cn.metrology.lims.uncertainty.unit.QuantityUnit;
import cn.metrology.lims.uncertainty.unit.UnitException;
import cn.metrology.lims.uncertainty.unit.Units;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

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
    /** Limits carry few digits; twelve keep what was typed and drop the noise of binary factors. */
    private static final MathContext DIGITS = new MathContext(12);

    private UnitConversion() {}

    /** Empty when the units do not measure the same, or one of them is unknown. */
    static Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
        if (from.equals(to)) {
            return Optional.of(value);
        }
        try {
            QuantityUnit source = Units.of(SPELLINGS.getOrDefault(from, from));
            QuantityUnit target = Units.of(SPELLINGS.getOrDefault(to, to));
            if (!source.dimension().equals(target.dimension())) {
                return Optional.empty();
            }
            return Optional.of(BigDecimal.valueOf(target.fromSi(source.toSi(value.doubleValue())))
                    .round(DIGITS));
        } catch (UnitException unknown) {
            return Optional.empty();
        }
    }
}
