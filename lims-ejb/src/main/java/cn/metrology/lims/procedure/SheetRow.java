package cn.metrology.lims.procedure;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * One row of a workbook as a person sees it.
 *
 * @param number the row number shown by the spreadsheet
 * @param cells displayed text by column name
 * @param problems cells that are no plain values, such as formulas
 */
public record SheetRow(int number, Map<String, String> cells, List<RowProblem> problems) implements Serializable {}
