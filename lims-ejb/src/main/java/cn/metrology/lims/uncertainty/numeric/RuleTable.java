package cn.metrology.lims.uncertainty.numeric;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numeric tables of a norm, kept beside the code as comma-separated text: first line the columns, an empty cell for none. */
public final class RuleTable {
    private RuleTable() {}

    public static List<Row> read(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines()
                    .filter(line -> !line.isBlank())
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            String[] columns = lines.get(0).split(",", -1);
            List<Row> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                rows.add(new Row(columns, line.split(",", -1)));
            }
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line of a table. */
    public static final class Row {
        private final Map<String, String> cells = new HashMap<>();

        Row(String[] columns, String[] values) {
            if (columns.length != values.length) {
                throw new IllegalArgumentException(
                        columns.length + " columns but " + values.length + " cells: " + values[0]);
            }
            for (int i = 0; i < columns.length; i++) {
                cells.put(columns[i], values[i].strip());
            }
        }

        public String text(String column) {
            return cells.get(column);
        }

        /** Null for an empty cell. */
        public BigDecimal decimal(String column) {
            String cell = cells.get(column);
            return cell.isEmpty() ? null : new BigDecimal(cell);
        }

        public int integer(String column, int otherwise) {
            String cell = cells.get(column);
            return cell.isEmpty() ? otherwise : Integer.parseInt(cell);
        }
    }
}
