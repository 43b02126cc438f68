package cn.metrology.lims.procedure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Which checks and grids a procedure asks for, for one instrument. {@code holes} says why it could not be laid out fully. */
public record WorksheetForm(List<Check> checks, List<Grid> grids, List<Hole> holes) implements Serializable {
    public WorksheetForm {
        checks = List.copyOf(checks);
        grids = List.copyOf(grids);
        holes = List.copyOf(holes);
    }

    /** A pass/fail/not applicable item with the text of what to look at. */
    public record Check(String key, String captionZh, String captionEn, String textZh) implements Serializable {}

    public record Grid(
            String key, String captionZh, String captionEn, String unit, List<Row> rows, List<Column> columns)
            implements Serializable {
        public Grid {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
        }
    }

    /** {@code plausible} and {@code expected} (what a perfect instrument would show) are by column key, inputs only. */
    public record Row(
            String key,
            String label,
            BigDecimal nominal,
            Map<String, PlausibleRange> plausible,
            Map<String, BigDecimal> expected)
            implements Serializable {
        public Row {
            plausible = Map.copyOf(plausible);
            expected = Map.copyOf(expected);
        }
    }

    public enum ColumnKind {
        INPUT,
        COMPUTED
    }

    /**
     * {@code step} is the readability (a fifth of the division on a gauge, say): a reading must be a multiple of it; null
     * where any digit may be read. {@code decimals} is how many places are written; -1 keeps them as they come.
     */
    public record Column(
            String key,
            String captionZh,
            String captionEn,
            ColumnKind kind,
            String unit,
            int decimals,
            boolean required,
            BigDecimal step,
            String formula)
            implements Serializable {
        public boolean input() {
            return kind == ColumnKind.INPUT;
        }

        /** Whether the reading has no digit beyond what can be read. */
        public boolean readable(BigDecimal reading) {
            return step == null || step.signum() == 0 || reading.remainder(step).signum() == 0;
        }
    }
}
