package cn.metrology.lims.reports.catalogue;

import cn.metrology.lims.kernel.Texts;
import cn.metrology.lims.procedure.SheetRow;
import cn.metrology.lims.procedure.TestItemColumns;
import cn.metrology.lims.procedure.TestItemView;
import cn.metrology.lims.procedure.TestItemWorkbook;
import jakarta.ejb.Stateless;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes every value as text, so that 0.10 stays 0.10 and nothing is taken for a formula; reads what is displayed. */
@Stateless
public class PoiTestItemWorkbook implements TestItemWorkbook {
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final int CHARACTER = 256;
    private static final Map<String, Integer> WIDTHS = Map.of(
            "instrument_name_zh", 28,
            "instrument_name_en", 30,
            "regulation_no", 16,
            "regulation_title_zh", 28,
            "accuracy_spec", 28,
            "basis", 40,
            "remark", 36);

    @Override
    public byte[] write(List<TestItemView> items) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet(Texts.of(Texts.CHINESE).text("catalogue.items.title"));
            header(workbook, sheet);
            CellStyle text = text(workbook, false);
            CellStyle quoted = text(workbook, true);
            for (int i = 0; i < TestItemColumns.NAMES.size(); i++) {
                // whoever types into a free cell of the column types text, too
                sheet.setDefaultColumnStyle(i, text);
                sheet.setColumnWidth(i, WIDTHS.getOrDefault(TestItemColumns.NAMES.get(i), 14) * CHARACTER);
            }
            for (TestItemView item : items) {
                Row row = sheet.createRow(sheet.getLastRowNum() + 1);
                List<String> cells = TestItemColumns.NAMES.stream()
                        .map(TestItemColumns.cells(item.data())::get)
                        .toList();
                for (int i = 0; i < cells.size(); i++) {
                    String value = cells.get(i) == null ? "" : cells.get(i);
                    Cell cell = row.createCell(i);
                    cell.setCellStyle(startsLikeFormula(value) ? quoted : text);
                    cell.setCellValue(value);
                }
            }
            sheet.createFreezePane(3, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, items.size(), 0, TestItemColumns.NAMES.size() - 1));
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // memory does not fail to be written
        }
    }

    @Override
    public List<SheetRow> read(byte[] file) {
        return new WorkbookReader(TestItemColumns.NAMES, MOST_ROWS).read(file);
    }

    /** The caption for people above the name for the import. */
    private static void header(XSSFWorkbook workbook, XSSFSheet sheet) {
        CellStyle style = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        style.setFont(bold);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFillForegroundColor(IndexedColors.LIGHT_CORNFLOWER_BLUE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        Row row = sheet.createRow(0);
        row.setHeightInPoints(32);
        for (String name : TestItemColumns.NAMES) {
            Cell cell = row.createCell(Math.max(row.getLastCellNum(), 0));
            cell.setCellStyle(style);
            cell.setCellValue(Texts.of(Texts.CHINESE).text("catalogue.column." + name) + "\n" + name);
        }
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
