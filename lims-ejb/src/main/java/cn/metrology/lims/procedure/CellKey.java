package cn.metrology.lims.procedure;

import java.io.Serializable;

/** Address of one number of a worksheet, in text {@code ind/3/up_after}: grid, row, column. */
public record CellKey(String grid, String row, String column) implements Serializable, Comparable<CellKey> {
    public CellKey {
        require(grid);
        require(row);
        require(column);
    }

    public static CellKey parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a cell: " + text);
        }
        return new CellKey(parts[0], parts[1], parts[2]);
    }

    private static void require(String part) {
        if (part == null || part.isEmpty() || part.indexOf('/') >= 0) {
            throw new IllegalArgumentException("part of a cell address: " + part);
        }
    }

    @Override
    public int compareTo(CellKey other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return grid + "/" + row + "/" + column;
    }
}
