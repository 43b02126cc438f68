package cn.metrology.lims.uncertainty.unit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.measure.Unit;
import javax.measure.UnitConverter;
import javax.measure.format.UnitFormat;
import systems.uom.ucum.format.UCUMFormat;
import tech.units.indriya.unit.UnitDimension;

/** Single unit symbols: UCUM codes through JSR 385, before that the spellings our laboratories use and UCUM lacks. */
final class UcumAtoms {
    private static final UnitFormat UCUM = UCUMFormat.getInstance(UCUMFormat.Variant.CASE_SENSITIVE);
    private static final List<javax.measure.Dimension> BASES = List.of(
            UnitDimension.LENGTH,
            UnitDimension.MASS,
            UnitDimension.TIME,
            UnitDimension.ELECTRIC_CURRENT,
            UnitDimension.TEMPERATURE,
            UnitDimension.AMOUNT_OF_SUBSTANCE,
            UnitDimension.LUMINOUS_INTENSITY);

    /** Logarithmic, ordinal and counted quantities are numbers: level, hardness, pH, relative humidity in per cent, revolutions. */
    private static final QuantityUnit NUMBER = QuantityUnit.ONE;

    private static final Map<String, QuantityUnit> OWN = Map.ofEntries(
            Map.entry("dB", NUMBER),
            Map.entry("dB(A)", NUMBER),
            Map.entry("HRA", NUMBER),
            Map.entry("HRB", NUMBER),
            Map.entry("HRC", NUMBER),
            Map.entry("HBW", NUMBER),
            Map.entry("HV", NUMBER),
            Map.entry("HLD", NUMBER),
            Map.entry("pH", NUMBER),
            Map.entry("[pH]", NUMBER),
            Map.entry("%RH", NUMBER),
            Map.entry("r", NUMBER),
            Map.entry("ppm", new QuantityUnit("ppm", 1e-6, 0, Dimension.NONE)),
            Map.entry("ppb", new QuantityUnit("ppb", 1e-9, 0, Dimension.NONE)),
            Map.entry("‰", new QuantityUnit("‰", 1e-3, 0, Dimension.NONE)),
            Map.entry("Torr", new QuantityUnit("Torr", 101325.0 / 760, 0, pressure())),
            Map.entry(
                    "eV", new QuantityUnit("eV", 1.602176634e-19, 0, pressure().times(Dimension.base(0, 3)))));

    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("ohm", "Ohm"),
            Map.entry("mohm", "mOhm"),
            Map.entry("kohm", "kOhm"),
            Map.entry("uohm", "uOhm"),
            Map.entry("nohm", "nOhm"),
            Map.entry("Mohm", "MOhm"),
            Map.entry("Gohm", "GOhm"),
            Map.entry("degC", "Cel"),
            Map.entry("°C", "Cel"),
            Map.entry("℃", "Cel"),
            Map.entry("degF", "[degF]"),
            Map.entry("°F", "[degF]"),
            Map.entry("℉", "[degF]"),
            Map.entry("°", "deg"),
            Map.entry("′", "'"),
            Map.entry("″", "''"),
            Map.entry("％", "%"),
            Map.entry("mmHg", "mm[Hg]"),
            Map.entry("mmH2O", "mm[H2O]"),
            Map.entry("psi", "[psi]"),
            Map.entry("VA", "V.A"),
            Map.entry("kVA", "kV.A"),
            Map.entry("var", "V.A"),
            Map.entry("kvar", "kV.A"),
            Map.entry("Wh", "W.h"),
            Map.entry("kWh", "kW.h"),
            Map.entry("varh", "V.A.h"),
            Map.entry("kvarh", "kV.A.h"),
            Map.entry("sec", "s"));

    private static final Map<String, QuantityUnit> KNOWN = new ConcurrentHashMap<>();

    private UcumAtoms() {}

    private static Dimension pressure() {
        return Dimension.base(1, 1).times(Dimension.base(0, -1)).times(Dimension.base(2, -2));
    }

    static boolean isOwn(String text) {
        return OWN.containsKey(text) || SPELLINGS.containsKey(text);
    }

    static QuantityUnit of(String symbol) {
        QuantityUnit own = OWN.get(symbol);
        return own != null ? own : KNOWN.computeIfAbsent(symbol, UcumAtoms::ofUcum);
    }

    private static QuantityUnit ofUcum(String symbol) {
        String code = SPELLINGS
                .getOrDefault(symbol, symbol)
                .replace('μ', 'u')
                .replace('µ', 'u')
                .replace("Ω", "Ohm");
        Unit<?> unit = parse(symbol, code);
        UnitConverter toSi = converter(unit, symbol);
        double offset = toSi.convert(0.0);
        double factor = offset == 0 ? toSi.convert(1.0) : linearFactor(symbol, toSi, offset);
        return new QuantityUnit(symbol, factor, offset, dimension(unit));
    }

    /** Of the scales with an offset only °C and °F exist here; their exact factors are 1 and 5/9. */
    private static double linearFactor(String symbol, UnitConverter toSi, double offset) {
        double slope = toSi.convert(1.0) - offset;
        if (Math.abs(slope - 1) < 1e-9) {
            return 1;
        }
        if (Math.abs(slope - 5 / 9.0) < 1e-9) {
            return 5 / 9.0;
        }
        throw UnitException.unknown(symbol);
    }

    /** The UCUM parser answers a wrong code with exceptions and errors of several kinds and is not safe for several threads. */
    private static synchronized Unit<?> parse(String symbol, String code) {
        try {
            return UCUM.parse(code);
        } catch (RuntimeException | Error refused) {
            if (refused instanceof VirtualMachineError broken) {
                throw broken;
            }
            throw UnitException.unknown(symbol);
        }
    }

    private static UnitConverter converter(Unit<?> unit, String symbol) {
        try {
            return unit.getConverterToAny(unit.getSystemUnit());
        } catch (javax.measure.IncommensurableException | RuntimeException refused) {
            throw UnitException.unknown(symbol);
        }
    }

    private static Dimension dimension(Unit<?> unit) {
        javax.measure.Dimension given = unit.getDimension();
        Map<? extends javax.measure.Dimension, Integer> factors = given.getBaseDimensions();
        if (factors == null) {
            factors = given.equals(UnitDimension.NONE) ? Map.of() : Map.of(given, 1);
        }
        Dimension dimension = Dimension.NONE;
        for (Map.Entry<? extends javax.measure.Dimension, Integer> factor : factors.entrySet()) {
            dimension = dimension.times(Dimension.base(BASES.indexOf(factor.getKey()), factor.getValue()));
        }
        return dimension;
    }
}
