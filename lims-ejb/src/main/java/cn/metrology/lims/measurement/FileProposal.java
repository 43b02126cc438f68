package cn.metrology.lims.measurement;

import cn.metrology.lims.procedure.WorksheetForm;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds how a stranger's table lies on the grids of a worksheet, by what its headings and points say. */
final class FileProposal {
    private static final int HEADINGS_WITHIN = 20;

    private final WorksheetForm form;
    private final List<FileTable.Line> lines;

    FileProposal(WorksheetForm form, List<FileTable.Line> lines) {
        this.form = form;
        this.lines = lines;
    }

    /** The grid of which the most columns are named in one line; empty where no heading says anything. */
    Optional<FileMapping> mapping() {
        FileMapping best = null;
        for (WorksheetForm.Grid grid : form.grids()) {
            for (int i = 0; i < Math.min(lines.size() - 1, HEADINGS_WITHIN); i++) {
                Map<String, Integer> columns = named(grid, lines.get(i));
                if (!columns.isEmpty()
                        && (best == null || columns.size() > best.columns().size())) {
                    best = new FileMapping(
                            grid.key(), lines.get(i + 1).number(), points(grid, columns, i + 1), columns);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static Map<String, Integer> named(WorksheetForm.Grid grid, FileTable.Line heading) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (WorksheetForm.Column column : grid.columns()) {
            List<String> names = List.of(plain(column.key()), plain(column.captionZh()), plain(column.captionEn()));
            OptionalInt place = IntStream.range(0, heading.cells().size())
                    .filter(i -> !heading.cell(i).isEmpty() && names.contains(plain(heading.cell(i))))
                    .filter(i -> !columns.containsValue(i))
                    .findFirst();
            if (column.input() && place.isPresent()) {
                columns.put(column.key(), place.getAsInt());
            }
        }
        return columns;
    }

    /** The free column in which the most cells name points; running numbers serve only where nothing else does. */
    private Integer points(WorksheetForm.Grid grid, Map<String, Integer> taken, int from) {
        return most(taken, from, text -> !named(grid, text).isEmpty())
                .or(() -> most(taken, from, text -> row(grid, text).isPresent()))
                .orElse(null);
    }

    private Optional<Integer> most(Map<String, Integer> taken, int from, Predicate<String> point) {
        int width = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        Integer best = null;
        long most = 0;
        for (int column = 0; column < width; column++) {
            int place = column;
            long found = taken.containsValue(column)
                    ? 0
                    : lines.stream()
                            .skip(from)
                            .filter(line -> point.test(line.cell(place)))
                            .count();
            if (found > most) {
                most = found;
                best = column;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The row that a text names: by label, nominal value or key. Where several have that value, none is guessed. */
    static Optional<WorksheetForm.Row> row(WorksheetForm.Grid grid, String text) {
        List<WorksheetForm.Row> named = named(grid, text);
        if (named.isEmpty()) {
            return grid.rows().stream().filter(row -> row.key().equals(text)).findFirst();
        }
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static List<WorksheetForm.Row> named(WorksheetForm.Grid grid, String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        return grid.rows().stream()
                .filter(row -> plain(row.label()).equals(plain(text)))
                .findFirst()
                .map(List::of)
                .orElseGet(() -> grid.rows().stream()
                        .filter(row -> row.nominal() != null && sameNumber(row.nominal(), text, grid.unit()))
                        .toList());
    }

    private static boolean sameNumber(BigDecimal nominal, String text, String unit) {
        String bare = unit != null && text.endsWith(unit)
                ? text.substring(0, text.length() - unit.length()).strip()
                : text;
        try {
            return nominal.compareTo(new BigDecimal(bare)) == 0;
        } catch (NumberFormatException words) {
            return false;
        }
    }

    /** Units in brackets, spaces, case and width of letters do not make another heading. */
    private static String plain(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[((].*?[))]", "")
                        .replaceAll("[\\s_/·-]+", "");
    }
}
