package cn.metrology.lims.measurement;

import java.io.Serializable;
import java.util.List;

/**
 * What stands in a file: the displayed text of its cells. Where the file is our own form or a list of cell addresses,
 * {@code placed} says which cell of which worksheet each value belongs to and {@code lines} is only shown.
 */
public record FileTable(List<Line> lines, List<Placed> placed) implements Serializable {
    public FileTable {
        lines = List.copyOf(lines);
        placed = List.copyOf(placed);
    }

    /** One line with the number that the person's program shows. */
    public record Line(int number, List<String> cells) implements Serializable {
        public Line {
            cells = List.copyOf(cells);
        }

        String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }
    }

    /** A value with its address, and where in the file it stands; {@code worksheet} is null where the file names none. */
    public record Placed(String worksheet, String cell, String value, int row, String column) implements Serializable {}
}
