package cn.metrology.lims.measurement;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Texts;
import cn.metrology.lims.measurement.FilePreview.Relation;
import cn.metrology.lims.measurement.model.Entry;
import cn.metrology.lims.measurement.model.MeasurementError;
import cn.metrology.lims.measurement.model.Observation;
import cn.metrology.lims.procedure.CheckOutcome;
import cn.metrology.lims.procedure.WorksheetForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values of a file against what stands on the worksheet. An empty cell of the file says nothing and takes nothing away. */
final class FileValues {
    private final Typed typed;
    private final Map<EntryKey, Entry> current;
    private final List<FilePreview.Value> values = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    FileValues(Typed typed, Map<EntryKey, Entry> current) {
        this.typed = typed;
        this.current = current;
    }

    List<FilePreview.Value> placed(List<FileTable.Placed> placed) {
        placed.stream()
                .filter(one -> !one.value().isBlank())
                .forEach(one -> add(one.cell(), one.value().strip(), one.row(), one.column()));
        return values;
    }

    List<FilePreview.Value> mapped(List<FileTable.Line> lines, FileMapping mapping, WorksheetForm.Grid grid) {
        int next = 0;
        for (FileTable.Line line : lines) {
            boolean data = line.number() >= mapping.firstLine()
                    && mapping.columns().values().stream()
                            .anyMatch(column -> !line.cell(column).isEmpty());
            if (data) {
                line(line, mapping, row(line, mapping, grid, next++));
            }
        }
        return values;
    }

    private static Optional<WorksheetForm.Row> row(
            FileTable.Line line, FileMapping mapping, WorksheetForm.Grid grid, int inOrder) {
        if (mapping.points() != null) {
            return FileProposal.row(grid, line.cell(mapping.points()));
        }
        return inOrder < grid.rows().size() ? Optional.of(grid.rows().get(inOrder)) : Optional.empty();
    }

    private void line(FileTable.Line line, FileMapping mapping, Optional<WorksheetForm.Row> row) {
        if (row.isEmpty()) {
            int column = mapping.points() == null ? 0 : mapping.points();
            refuse(null, line.number(), letters(column), line.cell(column), MeasurementError.FILE_POINT_UNKNOWN);
            return;
        }
        mapping.columns().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .filter(column -> !line.cell(column.getValue()).isEmpty())
                .forEach(column -> add(
                        mapping.grid() + "/" + row.get().key() + "/" + column.getKey(),
                        line.cell(column.getValue()),
                        line.number(),
                        letters(column.getValue())));
    }

    private void add(String cell, String text, int row, String column) {
        if (!seen.add(cell)) {
            refuse(cell, row, column, text, MeasurementError.FILE_CELL_TWICE);
            return;
        }
        try {
            EntryKey key = new EntryKey(cell);
            String value = key.kind() == EntryKey.Kind.CHECK ? outcome(text) : text;
            Observation observed = typed.read(key, value);
            String standing =
                    Optional.ofNullable(current.get(key)).map(Entry::text).orElse("");
            Relation relation = standing.isEmpty()
                    ? Relation.NEW
                    : standing.equals(observed.text()) ? Relation.SAME : Relation.DIFFERENT;
            values.add(new FilePreview.Value(
                    cell,
                    row,
                    column,
                    observed.text(),
                    standing,
                    relation,
                    typed.doubtful(key, observed),
                    null,
                    List.of()));
        } catch (BusinessException refusal) {
            values.add(new FilePreview.Value(
                    cell,
                    row,
                    column,
                    text,
                    "",
                    Relation.REFUSED,
                    false,
                    refusal.code().key(),
                    Arrays.stream(refusal.args()).map(String::valueOf).toList()));
        }
    }

    private void refuse(String cell, int row, String column, String text, MeasurementError why) {
        values.add(
                new FilePreview.Value(cell, row, column, text, "", Relation.REFUSED, false, why.key(), List.of(text)));
    }

    /** The form says 合格 where the record says PASS. */
    private static String outcome(String text) {
        return Arrays.stream(CheckOutcome.values())
                .filter(one -> List.of(Texts.CHINESE, Texts.ENGLISH).stream()
                        .anyMatch(language -> Texts.of(language)
                                .text("enum.CheckOutcome." + one)
                                .equalsIgnoreCase(text)))
                .map(CheckOutcome::name)
                .findFirst()
                .orElse(text);
    }

    /** 0 is A, 26 is AA, as spreadsheets count. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
