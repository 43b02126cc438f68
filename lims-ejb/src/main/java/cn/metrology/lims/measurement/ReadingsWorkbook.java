package cn.metrology.lims.measurement;

/** Port to the spreadsheet format: the institute's form out, tables of text in. */
public interface ReadingsWorkbook {
    /** Larger files are refused before they are opened. */
    int MOST_BYTES = 5 * 1024 * 1024;

    int MOST_ROWS = 5000;
    int MOST_COLUMNS = 256;

    /** The worksheet as a form with every cell that can be filled in; each knows its address. */
    byte[] form(SheetView sheet);

    /** The first visible sheet as displayed; refuses with one clear message what is no workbook or too large. */
    FileTable read(byte[] file);
}
