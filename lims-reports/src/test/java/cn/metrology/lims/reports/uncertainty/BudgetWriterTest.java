package cn.metrology.lims.reports.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import cn.metrology.lims.kernel.Texts;
import cn.metrology.lims.procedure.BudgetReport;
import cn.metrology.lims.uncertainty.Budget;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The multimeter at 100 V of docs/uncertainty.md. */
class BudgetWriterTest {
    private static final String MODEL = "=1+1\ne = x - s - d";
    private static final Map<String, Object> REQUEST = Map.of(
            "model",
            "e = x - s - d",
            "outputs",
            List.of(Map.of("name", "e", "unit", "V")),
            "inputs",
            List.of(
                    input("x", "V", "100.00390", Map.of("type", "resolution", "step", "0.001")),
                    input("s", "V", "100.00012", Map.of("type", "normal", "U", "0.0006", "k", "2")),
                    input("d", "mV", "0", Map.of("type", "rectangular", "a", "1.2"))),
            "options",
            Map.of("k", "2", "mc", Map.of("trials", "10000", "seed", "7")));

    private static Map<String, Object> input(String name, String unit, String value, Map<String, String> shape) {
        return Map.of("name", name, "unit", unit, "value", value, "dist", shape);
    }

    private final Budget budget = Budget.of(REQUEST);

    private BudgetReport report(Locale language) {
        return new BudgetReport(MODEL, budget, language, LocalDate.of(2026, 11, 25));
    }

    @Test
    void theWorkbookHasTheFiguresAsNumbers() throws IOException {
        byte[] bytes = new BudgetWriter().workbook(report(Texts.CHINESE));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(0).getCellType())
                    .as("not a formula")
                    .isEqualTo(CellType.STRING);
            Row drift = row(sheet, "d");
            assertThat(drift.getCell(3).getNumericCellValue())
                    .isEqualTo(budget.outputs()
                            .get(0)
                            .table()
                            .lines()
                            .get(2)
                            .input()
                            .standardUncertainty());
            assertThat(drift.getCell(4).getStringCellValue()).isEqualTo("均匀");
            assertThat(row(sheet, "U").getCell(1).getNumericCellValue())
                    .isEqualTo(budget.outputs().get(0).gum().expanded());
            assertThat(row(sheet, "报告").getCell(1).getStringCellValue()).isEqualTo("0.0038");
        }
    }

    private static Row row(XSSFSheet sheet, String first) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && first.equals(row.getCell(0).getStringCellValue())) {
                return row;
            }
        }
        throw new AssertionError("no row " + first);
    }

    @Test
    void thePaperSaysWhatTheBudgetSays() throws IOException {
        String chinese = text(new BudgetWriter().pdf(report(Texts.CHINESE)));
        assertThat(chinese).contains("不确定度一览表", "灵敏系数", "100.003900", "73.5 %", "e = 0.0038 V", "U = 0.0016 V");
        assertThat(text(new BudgetWriter().pdf(report(Texts.ENGLISH)))).contains("Rectangular");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
