package cn.metrology.lims.reports.uncertainty;

import cn.metrology.lims.kernel.Texts;
import cn.metrology.lims.uncertainty.Budget;
import cn.metrology.lims.uncertainty.montecarlo.CoverageInterval;
import cn.metrology.lims.uncertainty.montecarlo.MonteCarloOutput;
import cn.metrology.lims.uncertainty.report.BudgetColumn;
import cn.metrology.lims.uncertainty.report.BudgetTable;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The budgets of a model on one sheet: computed figures are numbers in full precision, what people wrote is text and never a formula. */
final class BudgetSheet {
    private static final int CHARACTER = 256;
    private static final int COLUMN = 18;
    private static final int FIRST_COLUMN = 24;

    private final Texts texts;
    private final XSSFSheet sheet;
    private final CellStyle bold;
    private final CellStyle head;
    private final CellStyle text;

    BudgetSheet(XSSFWorkbook workbook, Locale language) {
        texts = Texts.of(language);
        sheet = workbook.createSheet(texts.text("uncertainty.workbench.budget"));
        bold = workbook.createCellStyle();
        head = workbook.createCellStyle();
        Font strong = workbook.createFont();
        strong.setBold(true);
        bold.setFont(strong);
        head.setFont(strong);
        head.setWrapText(true);
        head.setFillForegroundColor(IndexedColors.LIGHT_CORNFLOWER_BLUE.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        text = workbook.createCellStyle();
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        text.setQuotePrefixed(true);
        for (int i = 0; i < BudgetColumn.values().length; i++) {
            sheet.setColumnWidth(i, (i == 0 ? FIRST_COLUMN : COLUMN) * CHARACTER);
        }
    }

    void model(String model) {
        text(row(), 0, texts.text("uncertainty.workbench.model"), bold);
        for (String line : model.lines().toList()) {
            text(row(), 0, line, text);
        }
    }

    void output(Budget.Output output) {
        BudgetTable table = output.table();
        row();
        text(row(), 0, texts.text("uncertainty.workbench.budget") + " " + table.output() + " / " + table.unit(), bold);
        Row captions = row();
        for (BudgetColumn column : BudgetColumn.values()) {
            text(captions, column.ordinal(), texts.text(column.key()), head);
        }
        table.lines().forEach(this::line);
        row();
        figure("uncertainty.workbench.value", output.gum().y(), table.unit());
        figure("uncertainty.workbench.combined", output.gum().u(), table.unit());
        figure("uncertainty.workbench.effectiveDof", output.gum().effectiveDof(), "");
        figure("k", output.gum().k(), "");
        figure("U", output.gum().expanded(), table.unit());
        Row reported = row();
        text(reported, 0, texts.text("uncertainty.workbench.reported"), bold);
        text(reported, 1, output.reported().value().toPlainString(), text);
        text(reported, 2, "U = " + output.reported().expanded().toPlainString(), text);
        text(reported, 3, table.unit(), text);
        if (output.distribution() != null) {
            monteCarlo(output.distribution(), table.unit());
        }
    }

    private void line(BudgetTable.Line line) {
        Row row = row();
        text(row, BudgetColumn.QUANTITY.ordinal(), line.input().name(), text);
        number(row, BudgetColumn.ESTIMATE.ordinal(), line.input().estimate());
        text(row, BudgetColumn.UNIT.ordinal(), line.input().unit(), text);
        number(row, BudgetColumn.STANDARD_UNCERTAINTY.ordinal(), line.input().standardUncertainty());
        String shape = "uncertainty.distribution." + line.distribution().name();
        text(row, BudgetColumn.DISTRIBUTION.ordinal(), texts.text(shape), text);
        number(row, BudgetColumn.DEGREES_OF_FREEDOM.ordinal(), line.input().dof());
        number(row, BudgetColumn.SENSITIVITY.ordinal(), line.sensitivity());
        number(row, BudgetColumn.CONTRIBUTION.ordinal(), line.contribution());
        number(row, BudgetColumn.SHARE.ordinal(), line.share());
    }

    private void monteCarlo(MonteCarloOutput mc, String unit) {
        row();
        text(row(), 0, texts.text("uncertainty.workbench.monteCarlo"), bold);
        figure("uncertainty.workbench.mean", mc.mean(), unit);
        figure("u", mc.u(), unit);
        interval("uncertainty.workbench.symmetric", mc.symmetric(), unit);
        interval("uncertainty.workbench.shortest", mc.shortest(), unit);
    }

    private void interval(String key, CoverageInterval interval, String unit) {
        Row row = row();
        text(row, 0, texts.text(key), bold);
        number(row, 1, interval.low());
        number(row, 2, interval.high());
        text(row, 3, unit, text);
    }

    /** A symbol such as k stands for itself. */
    private void figure(String key, double value, String unit) {
        Row row = row();
        text(row, 0, key.contains(".") ? texts.text(key) : key, bold);
        number(row, 1, value);
        text(row, 2, unit, text);
    }

    private Row row() {
        return sheet.createRow(sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 1);
    }

    private static void text(Row row, int column, String value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }

    /** A spreadsheet has no infinity. */
    private void number(Row row, int column, double value) {
        if (Double.isFinite(value)) {
            row.createCell(column).setCellValue(value);
        } else {
            text(row, column, Double.isNaN(value) ? "–" : "∞", text);
        }
    }
}
