package cn.metrology.lims.procedure;

import cn.metrology.lims.procedure.DefinitionSheet.Filled;

/** Port: a definition as an Excel workbook with one sheet for each of {@link DefinitionBook#sheets()}. */
public interface DefinitionWorkbook {
    byte[] write(Filled definition);

    /** Rows stand where they stand in the workbook, so that a problem names the row that the person sees. */
    Filled read(byte[] file);
}
