package cn.metrology.lims.reports.measurement;

import cn.metrology.lims.kernel.Texts;
import cn.metrology.lims.measurement.EntryView;
import cn.metrology.lims.measurement.SheetView;
import cn.metrology.lims.procedure.CheckOutcome;
import cn.metrology.lims.procedure.WorksheetForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * One worksheet as a workbook to be filled in offline. Every cell that can be filled in is text, unlocked, and named with
 * its address on a hidden sheet; the rest is locked.
 */
final class RecordForm {
    /** The hidden sheet: worksheet, address on the record, place on the form. */
    static final String ADDRESSES = "lims";

    private static final int CHARACTER = 256;

    private final Texts texts = Texts.of(Texts.CHINESE);
    private final SheetView view;
    private final Map<String, String> standing = new HashMap<>();
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet(texts.text("measurement.sheet.title"));
    private final XSSFSheet addresses = workbook.createSheet(ADDRESSES);
    private final CellStyle bold = bold();
    private final CellStyle input = input();
    private int next;

    RecordForm(SheetView view) {
        this.view = view;
        for (EntryView entry : view.entries()) {
            standing.put(entry.cell(), entry.value());
        }
    }

    byte[] write() {
        head();
        conditions();
        checks();
        view.form().grids().forEach(this::grid);
        sheet.setColumnWidth(0, 26 * CHARACTER);
        for (int i = 1; i < 12; i++) {
            sheet.setColumnWidth(i, 15 * CHARACTER);
        }
        sheet.protectSheet("");
        workbook.setSheetHidden(workbook.getSheetIndex(addresses), true);
        try (workbook;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // memory does not fail to be written
        }
    }

    private void head() {
        words(bold, texts.text("measurement.sheet.title"), view.worksheet().worksheetNumber());
        words(
                null,
                texts.text("measurement.task.instrument"),
                view.item().instrumentName(),
                view.item().model());
        words(
                null,
                texts.text("measurement.task.serial"),
                view.item().serial(),
                view.item().itemNumber());
        words(
                null,
                texts.text("measurement.record.method"),
                view.method().regulationNo(),
                view.method().title());
        next++;
    }

    private void conditions() {
        words(bold, texts.text("measurement.sheet.conditions"));
        Stream.of("place", "temperature", "humidity", "pressure").forEach(name -> {
            Row row = words(null, texts.text("measurement.sheet.condition." + name));
            fillIn(row, 1, "condition/" + name);
        });
        next++;
    }

    private void checks() {
        if (view.form().checks().isEmpty()) {
            return;
        }
        words(bold, texts.text("measurement.sheet.checks"), "", texts.text("measurement.sheet.note"));
        String[] outcomes = Stream.of(CheckOutcome.values()).map(this::caption).toArray(String[]::new);
        int first = next;
        for (WorksheetForm.Check check : view.form().checks()) {
            Row row = words(null, check.captionZh());
            fillIn(row, 1, "check/" + check.key());
            fillIn(row, 2, "note/" + check.key());
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(
                helper.createExplicitListConstraint(outcomes), new CellRangeAddressList(first, next - 1, 1, 1)));
        next++;
    }

    private String caption(CheckOutcome outcome) {
        return texts.text("enum.CheckOutcome." + outcome);
    }

    private void grid(WorksheetForm.Grid grid) {
        List<WorksheetForm.Column> columns =
                grid.columns().stream().filter(WorksheetForm.Column::input).toList();
        words(bold, grid.captionZh() + (grid.unit() == null ? "" : " (" + grid.unit() + ")"));
        Row heading = words(bold, texts.text("measurement.sheet.point"));
        for (int i = 0; i < columns.size(); i++) {
            styled(heading, i + 1, columns.get(i).captionZh(), bold);
        }
        for (WorksheetForm.Row point : grid.rows()) {
            Row row = words(null, point.label());
            for (int i = 0; i < columns.size(); i++) {
                fillIn(
                        row,
                        i + 1,
                        grid.key() + "/" + point.key() + "/" + columns.get(i).key());
            }
        }
        next++;
    }

    private void fillIn(Row row, int column, String address) {
        String value = standing.getOrDefault(address, "");
        styled(
                row,
                column,
                address.startsWith("check/") && !value.isEmpty() ? caption(CheckOutcome.valueOf(value)) : value,
                input);
        Row line = addresses.createRow(addresses.getPhysicalNumberOfRows());
        line.createCell(0).setCellValue(view.worksheet().worksheetNumber());
        line.createCell(1).setCellValue(address);
        line.createCell(2).setCellValue(new CellReference(row.getRowNum(), column).formatAsString());
    }

    private Row words(CellStyle style, String... words) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < words.length; i++) {
            styled(row, i, words[i], style);
        }
        return row;
    }

    private static void styled(Row row, int column, String text, CellStyle style) {
        XSSFCell cell = (XSSFCell) row.createCell(column);
        cell.setCellValue(text == null ? "" : text);
        if (style != null) {
            cell.setCellStyle(style);
        }
    }

    private CellStyle bold() {
        CellStyle style = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setBold(true);
        style.setFont(font);
        return style;
    }

    /** Text, so that 1.20 stays 1.20 and nothing is taken for a formula. */
    private CellStyle input() {
        CellStyle style = workbook.createCellStyle();
        style.setLocked(false);
        style.setQuotePrefixed(true);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setBorderBottom(BorderStyle.THIN);
        style.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
