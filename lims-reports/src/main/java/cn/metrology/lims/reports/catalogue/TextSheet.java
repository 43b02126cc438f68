package cn.metrology.lims.reports.catalogue;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet whose every cell is text, so that 0.10 stays 0.10 and nothing is taken for a formula. */
final class TextSheet {
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final int CHARACTER = 256;

    private final XSSFSheet sheet;
    private final CellStyle text;
    private final CellStyle quoted;

    /** One column: the caption for people, the name for the import, the width in characters. */
    record Heading(String caption, String name, int width) {}

    TextSheet(XSSFWorkbook workbook, String title, List<Heading> headings) {
        sheet = workbook.createSheet(title);
        text = text(workbook, false);
        quoted = text(workbook, true);
        Row row = sheet.createRow(0);
        row.setHeightInPoints(32);
        CellStyle style = heading(workbook);
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            Cell cell = row.createCell(i);
            cell.setCellStyle(style);
            cell.setCellValue(heading.caption() + "\n" + heading.name());
            // whoever types into a free cell of the column types text, too
            sheet.setDefaultColumnStyle(i, text);
            sheet.setColumnWidth(i, heading.width() * CHARACTER);
        }
    }

    void add(List<String> cells) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < cells.size(); i++) {
            String value = cells.get(i) == null ? "" : cells.get(i);
            Cell cell = row.createCell(i);
            cell.setCellStyle(startsLikeFormula(value) ? quoted : text);
            cell.setCellValue(value);
        }
    }

    XSSFSheet sheet() {
        return sheet;
    }

    private static CellStyle heading(XSSFWorkbook workbook) {
        CellStyle style = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        style.setFont(bold);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFillForegroundColor(IndexedColors.LIGHT_CORNFLOWER_BLUE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static CellStyle text(XSSFWorkbook workbook, boolean quoted) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setQuotePrefixed(quoted);
        return style;
    }

    private static boolean startsLikeFormula(String value) {
        return !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
    }
}
