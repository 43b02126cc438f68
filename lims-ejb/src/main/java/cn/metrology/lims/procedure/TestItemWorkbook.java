package cn.metrology.lims.procedure;

import java.util.List;

/** Port to the spreadsheet format: the catalogue out, and rows of text in. */
public interface TestItemWorkbook {
    /** Larger files are refused before they are opened. */
    int MOST_BYTES = 5 * 1024 * 1024;

    int MOST_ROWS = 5000;

    byte[] write(List<TestItemView> items);

    /** Refuses with one clear message what is no workbook, too large, or lacks a column. */
    List<SheetRow> read(byte[] file);
}
