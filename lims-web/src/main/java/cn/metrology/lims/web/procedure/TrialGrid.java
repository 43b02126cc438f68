package cn.metrology.lims.web.procedure;

import cn.metrology.lims.procedure.CellKey;
import cn.metrology.lims.procedure.WorksheetForm;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** A grid of the trial with its cells, row by row. */
public record TrialGrid(WorksheetForm.Grid grid, List<TrialRow> rows) implements Serializable {
    /** A point with its cells in the order of the columns. */
    public record TrialRow(String label, List<TrialCell> cells) implements Serializable {}

    static TrialGrid of(WorksheetForm.Grid grid) {
        return new TrialGrid(
                grid,
                grid.rows().stream()
                        .map(row -> new TrialRow(
                                row.label(),
                                grid.columns().stream()
                                        .map(column -> new TrialCell(
                                                new CellKey(grid.key(), row.key(), column.key()), column.input()))
                                        .toList()))
                        .toList());
    }

    /** What a perfect instrument would show. */
    void fill() {
        for (int i = 0; i < rows.size(); i++) {
            for (TrialCell cell : rows.get(i).cells()) {
                BigDecimal expected =
                        grid.rows().get(i).expected().get(cell.key().column());
                if (cell.isInput() && expected != null) {
                    cell.setText(expected.toPlainString());
                }
            }
        }
    }
}
