package cn.metrology.lims.journeys;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An instrument as it usually comes to the counter, of one item of the catalogue. */
record UsualInstrument(String code, String name, String service, String standard, boolean mandatory, Plate plate) {
    private static final Path FILE = Path.of("..", "lims-ejb", "src", "test", "resources", "usual-instruments.csv");

    /** What its nameplate says, and what the procedure asks about it beyond that. */
    record Plate(
            String code,
            String low,
            String high,
            String unit,
            String accuracyClass,
            String resolution,
            Map<String, String> parameters) {
        private static Plate read(String line) {
            String[] cells = line.split(",", -1);
            Map<String, String> parameters = Stream.of(cells[6].split(" "))
                    .filter(one -> !one.isEmpty())
                    .map(one -> one.split("="))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
            return new Plate(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], parameters);
        }
    }

    static Map<String, Plate> plates() {
        try (Stream<String> lines = Files.lines(FILE)) {
            return lines.skip(1).map(Plate::read).collect(Collectors.toMap(Plate::code, Function.identity()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static UsualInstrument of(JsonObject row, Map<String, Plate> plates) {
        String code = row.getString("code");
        return new UsualInstrument(
                code,
                row.getString("nameZh"),
                row.getString("kind"),
                row.getString("standardCode", ""),
                row.getBoolean("mandatory"),
                plates.get(code));
    }

    @Override
    public String toString() {
        return code + " " + name;
    }
}
