package cn.metrology.lims.reports.standards;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet a section. Values are text, so that 0.10 stays 0.10 and nothing is taken for a formula. */
final class SectionWorkbook implements AutoCloseable {
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final int UNIT = 256 * 13;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle head = head();
    private final CellStyle plain = text(false);
    private final CellStyle quoted = text(true);

    void sheet(Section section) {
        String name = WorkbookUtil.createSafeSheetName(workbook.getNumberOfSheets() + 1 + " " + section.title());
        XSSFSheet sheet = workbook.createSheet(name);
        boolean headed = section.heads().stream().anyMatch(head -> !head.isEmpty());
        if (headed) {
            row(sheet, section.heads(), true);
            sheet.createFreezePane(0, 1);
        }
        section.rows().forEach(cells -> row(sheet, cells, false));
        for (int i = 0; i < section.shares().size(); i++) {
            sheet.setColumnWidth(i, Math.round(section.shares().get(i) * UNIT));
        }
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    }

    private void row(XSSFSheet sheet, List<String> cells, boolean heading) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < cells.size(); i++) {
            String value = cells.get(i);
            Cell cell = row.createCell(i);
            boolean formula = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
            cell.setCellStyle(heading ? head : formula ? quoted : plain);
            cell.setCellValue(value);
        }
    }

    private CellStyle head() {
        CellStyle style = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.LIGHT_CORNFLOWER_BLUE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private CellStyle text(boolean quote) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setQuotePrefixed(quote);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    byte[] bytes() throws IOException {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
