package cn.metrology.lims.journeys;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An instrument that comes to the counter, with what is agreed about it, what it is measured with and what it shows: the worked
 * examples. Readings are by cell, in the order in which they are taken.
 */
record Specimen(Plate plate, Contract contract, Bench bench, Map<String, String> readings) {
    /** What the nameplate says. */
    record Plate(String name, String model, String manufacturer, String min, String max, String unit) {}

    /** What the counter enters. A decision rule is agreed where the client wants conformity stated. */
    record Contract(
            String itemCode, String service, String accuracyClass, String resolution, Purpose purpose, String fee) {
        String rule() {
            return service.equals("CALIBRATION") ? "GUARD_W_EQ_U" : null;
        }
    }

    /** Purpose of use as the API and as the page say it. */
    enum Purpose {
        NONE(null),
        SAFETY("安全防护"),
        TRADE("贸易结算");

        final String shown;

        Purpose(String shown) {
            this.shown = shown;
        }
    }

    /** Where, in which environment, with which standard; facts that the order left open. */
    record Bench(String place, String temperature, String humidity, String standard, Map<String, String> facts) {}

    /** Example (a): general pressure gauge, class 1.6. */
    static Specimen gauge(String[][] readings) {
        return new Specimen(
                new Plate("弹性元件式一般压力表", "Y-100", "上海自动化仪表四厂", "0", "1.6", "MPa"),
                new Contract("MEC-021", "VERIFICATION", "1.6级", "0.05", Purpose.SAFETY, null),
                new Bench("压力室", "21.3", "58", "BZ-018-A", Map.of()),
                rows("ind", new String[] {"up_before", "up_after", "down_before", "down_after"}, readings));
    }

    /** The same, measured with another standard. */
    Specimen measuredWith(String standard) {
        return new Specimen(
                plate,
                contract,
                new Bench(bench.place, bench.temperature, bench.humidity, standard, bench.facts),
                readings);
    }

    /** Example (b): 5½-digit multimeter at 100 V DC, conformity by a guard band of U. */
    static Specimen multimeter() {
        String[] indications = {
            "100.003", "100.004", "100.003", "100.004", "100.005", "100.004", "100.003", "100.004", "100.004", "100.005"
        };
        Map<String, String> readings = new LinkedHashMap<>();
        for (int i = 0; i < indications.length; i++) {
            readings.put("dcv/1/r" + (i + 1), indications[i]);
        }
        return new Specimen(
                new Plate("数字多用表", "34401A", "是德科技", "0", "100", "V"),
                new Contract("ELE-002", "CALIBRATION", null, "0.001", Purpose.NONE, "300.00"),
                new Bench(
                        "电学室",
                        "20.4",
                        "51",
                        "BZ-034-A",
                        Map.of("points.dcv", "100", "specReading", "0.012", "specRange", "0.004")),
                readings);
    }

    /** A price-computing scale by JJG 539, Max 15 kg, e = 5 g, computed by hand in DigitalScaleTest. */
    static Specimen scale() {
        Map<String, String> readings = new LinkedHashMap<>();
        readings.putAll(rows("zero", new String[] {"I", "dL"}, new String[][] {{"0.050", "0.0020"}}));
        readings.putAll(rows("weigh", new String[] {"up_I", "up_dL", "down_I", "down_dL"}, new String[][] {
            {"0.100", "0.0020", "0.100", "0.0025"},
            {"2.500", "0.0020", "2.500", "0.0015"},
            {"7.500", "0.0010", "7.505", "0.0035"},
            {"10.005", "0.0040", "10.005", "0.0035"},
            {"15.005", "0.0015", "15.005", "0.0015"}
        }));
        String[] loaded = {"I", "dL"};
        readings.putAll(rows("ecc", loaded, new String[][] {
            {"5.000", "0.0020"}, {"5.000", "0.0010"}, {"5.005", "0.0045"}, {"5.000", "0.0025"}
        }));
        readings.putAll(rows(
                "rep", loaded, new String[][] {{"7.500", "0.0010"}, {"7.500", "0.0015"}, {"7.505", "0.0045"}}));
        readings.putAll(rows("tare", loaded, new String[][] {{"0.100", "0.0020"}, {"10.000", "0.0010"}}));
        readings.putAll(rows("disc", new String[] {"I1", "I2"}, new String[][] {
            {"0.100", "0.105"}, {"7.500", "7.505"}, {"15.005", "15.010"}
        }));
        return new Specimen(
                new Plate("电子计价秤", "ACS-15", "上海友声衡器", "0", "15", "kg"),
                new Contract("MEC-007", "VERIFICATION", "III级", "0.005", Purpose.TRADE, null),
                new Bench("衡器室", "21.0", "55", "BZ-016-B", Map.of()),
                readings);
    }

    private static Map<String, String> rows(String grid, String[] columns, String[][] values) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int row = 0; row < values.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                cells.put(grid + "/" + (row + 1) + "/" + columns[column], values[row][column]);
            }
        }
        return cells;
    }
}
