package cn.metrology.lims.standards.model;

import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.procedure.CalibrationPoint;
import cn.metrology.lims.standards.RegisterInstrument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Invented reference instruments of the demonstration institute, so that all of its work can be tried. */
public final class DemoInstruments {
    private static final int RECENT = 60;
    private static final int LONG_AGO = 400;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Standards that serve an item besides the usual one of the catalogue: a gauge is verified with any of these. */
    public static final Map<String, List<String>> FURTHER_STANDARDS = Map.of(
            "MEC-021", List.of("PX-S-018", "PX-S-017"),
            "MEC-022", List.of("PX-S-018", "PX-S-017"),
            "MEC-023", List.of("PX-S-018", "PX-S-017"),
            "MEC-024", List.of("PX-S-018", "PX-S-017"));

    private DemoInstruments() {}

    /** An instrument, its certified values, how long ago they were made, and why it stands in quarantine (or null). */
    public record DemoInstrument(
            String number,
            RegisterInstrument instrument,
            List<CalibrationPoint> points,
            int calibratedDaysAgo,
            String quarantine) {
        private DemoInstrument certified(CalibrationPoint... values) {
            return new DemoInstrument(number, instrument, List.of(values), calibratedDaysAgo, quarantine);
        }

        private DemoInstrument calibratedLongAgo() {
            return new DemoInstrument(number, instrument, points, LONG_AGO, quarantine);
        }

        private DemoInstrument stopped(String reason) {
            return new DemoInstrument(number, instrument, points, calibratedDaysAgo, reason);
        }
    }

    /** The instruments that the worked examples use, and one of each kind that the register names. */
    public static List<DemoInstrument> of(List<StandardRow> standards) {
        List<DemoInstrument> all = new ArrayList<>(ofTheExamples());
        for (StandardRow standard : standards) {
            String part = standard.code().substring("PX-S-".length());
            int position = 0;
            for (String name : standard.mainInstruments().split(";")) {
                position++;
                all.add(demo(
                        "BZ-" + part + "-" + position,
                        standard.code(),
                        new Plate(name.strip(), null, standard.accuracyText()),
                        Range.NONE));
            }
        }
        return all;
    }

    private static List<DemoInstrument> ofTheExamples() {
        Plate digital = new Plate("数字压力计", "ConST211", "0.05级");
        Plate precision = new Plate("精密压力表", "YB-150", "0.4级");
        Plate finer = new Plate("精密压力表", "YB-150", "0.25级");
        return List.of(
                demo("BZ-018-A", "PX-S-018", digital, Range.of("0", "2.5", "MPa", "0.00125")),
                demo("BZ-018-B", "PX-S-018", digital, Range.of("0", "2.5", "MPa", "0.00125"))
                        .calibratedLongAgo(),
                demo("BZ-018-C", "PX-S-018", digital, Range.of("0", "6", "MPa", "0.0030"))
                        .stopped("跌落，待期间核查"),
                demo("BZ-019-A", "PX-S-019", precision, Range.of("0", "1.6", "MPa", "0.0064")),
                demo("BZ-019-B", "PX-S-019", precision, Range.of("0", "2.5", "MPa", "0.0100")),
                demo("BZ-019-C", "PX-S-019", finer, Range.of("0", "2.5", "MPa", "0.00625")),
                demo(
                                "BZ-034-A",
                                "PX-S-034",
                                new Plate("多功能校准源（直流电压）", "5522A", "0.01级"),
                                Range.stable("0", "1000", "V", "0.0012"))
                        .certified(point("100", "100.00012", "0.0006")),
                demo(
                                "BZ-034-B",
                                "PX-S-034",
                                new Plate("标准电阻", "BZ3 10 kΩ", "0.01级"),
                                Range.stable("0", "10000", "Ohm", "0.10"))
                        .certified(point("10000", "10000.12", "0.20")),
                demo(
                        "BZ-016-A",
                        "PX-S-016",
                        new Plate("M1等级砝码组", "(1 mg～20 kg)", "M1等级"),
                        Range.of("0", "150", "kg", "0.0075")),
                demo(
                        "BZ-016-B",
                        "PX-S-016",
                        new Plate("M1等级砝码组", "(1 mg～10 kg)", "M1等级"),
                        Range.of("0", "15", "kg", "0.00075")));
    }

    private static CalibrationPoint point(String nominal, String value, String expanded) {
        return new CalibrationPoint(new BigDecimal(nominal), new BigDecimal(value), new BigDecimal(expanded), TWO);
    }

    private static DemoInstrument demo(String number, String standard, Plate plate, Range range) {
        RegisterInstrument said = new RegisterInstrument(
                standard,
                plate.name(),
                plate.model(),
                "YS" + number.substring("BZ-".length()).replace("-", ""),
                "（演示）",
                Site.PINGXIANG,
                "标准室",
                range.low(),
                range.high(),
                range.unit(),
                plate.accuracy(),
                range.mpe(),
                range.stability());
        return new DemoInstrument(number, said, List.of(), RECENT, null);
    }

    /** What the nameplate says. */
    private record Plate(String name, String model, String accuracy) {}

    /** Measuring range with the absolute MPE or the stability since calibration, in the same unit. */
    private record Range(BigDecimal low, BigDecimal high, String unit, BigDecimal mpe, BigDecimal stability) {
        static final Range NONE = new Range(null, null, null, null, null);

        static Range of(String low, String high, String unit, String mpe) {
            return new Range(new BigDecimal(low), new BigDecimal(high), unit, new BigDecimal(mpe), null);
        }

        static Range stable(String low, String high, String unit, String stability) {
            return new Range(new BigDecimal(low), new BigDecimal(high), unit, null, new BigDecimal(stability));
        }
    }
}
