package cn.metrology.lims.reports.standards;

import static org.assertj.core.api.Assertions.assertThat;

import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.standards.DocumentPart;
import cn.metrology.lims.standards.DocumentState;
import cn.metrology.lims.standards.DocumentView;
import cn.metrology.lims.standards.HistoryBook;
import cn.metrology.lims.standards.StandardAct;
import cn.metrology.lims.standards.StandardDetails;
import cn.metrology.lims.standards.StandardEventView;
import cn.metrology.lims.standards.StandardKind;
import cn.metrology.lims.standards.StandardStatus;
import cn.metrology.lims.standards.StandardView;
import cn.metrology.lims.standards.TestKind;
import cn.metrology.lims.standards.TestVerdict;
import cn.metrology.lims.standards.TestView;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class HistoryBookPrinterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private final HistoryBookPrinter printer = new HistoryBookPrinter();

    @Test
    void everySectionIsOnPaperAndItsDigitsStay() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printer.pdf(book()))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("计量标准履历书", "PX-S-018", "0.05级数字压力计标准装置", "张伟、王芳")
                    .contains("1.0005 1.0010", "0.000354", "符合要求")
                    .contains("封存", "搬迁实验室", "已签字")
                    .contains("计量标准技术报告", "第 1 页 共");
        }
    }

    @Test
    void theWorkbookSaysTheSame() throws IOException {
        try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(printer.workbook(book())))) {
            assertThat(file.getSheetName(0)).isEqualTo("1 基本信息");
            assertThat(file.getSheet("4 重复性").getRow(1).getCell(4).getStringCellValue())
                    .isEqualTo("1.0005 1.0010");
            assertThat(file.getSheet("7 履历").getRow(1).getCell(3).getStringCellValue())
                    .as("kept as text")
                    .isEqualTo("=搬迁实验室");
            assertThat(file.getSheet("7 履历").getRow(1).getCell(3).getCellStyle().getQuotePrefixed())
                    .isTrue();
        }
    }

    private static HistoryBook book() {
        StandardDetails details = new StandardDetails(
                standard(),
                StandardKind.PUBLIC,
                null,
                null,
                null,
                null,
                null,
                new StandardDetails.Person("zhang", "张伟"),
                List.of(new StandardDetails.Person("zhang", "张伟"), new StandardDetails.Person("wang", "王芳")),
                "压力室",
                null,
                null,
                List.of(new StandardEventView(
                        DAY, StandardAct.SUSPEND, null, null, null, StandardStatus.SUSPENDED, "=搬迁实验室", "赵明", true)),
                List.of(),
                List.of());
        return new HistoryBook(
                details,
                List.of(),
                List.of(test()),
                List.of(),
                documents(),
                Instant.parse("2026-03-05T04:00:00Z"),
                "周涛");
    }

    private static StandardView standard() {
        return new StandardView(
                "PX-S-018",
                1,
                "0.05级数字压力计标准装置",
                "Digital pressure gauge standard",
                "MECHANICAL",
                Site.PINGXIANG,
                "(-0.1～60) MPa",
                "0.05级",
                null,
                "0.02级活塞式压力计标准装置",
                "省院",
                "JJG 2023-1989",
                null,
                null,
                null,
                StandardStatus.ACTIVE,
                "量标 1",
                DAY.plusYears(5),
                true,
                1);
    }

    private static TestView test() {
        return new TestView(
                "CS2026-0001",
                1,
                TestKind.REPEATABILITY,
                "1.0 MPa",
                "MPa",
                DAY,
                "1.6级压力表",
                List.of(new BigDecimal("1.0005"), new BigDecimal("1.0010")),
                new BigDecimal("1.00075"),
                new BigDecimal("0.00035355339"),
                new BigDecimal("0.0006"),
                null,
                TestVerdict.PASSED,
                "张伟",
                null);
    }

    private static List<DocumentView> documents() {
        return Arrays.stream(DocumentPart.values())
                .map(part -> new DocumentView(part, DocumentState.MISSING, List.of()))
                .toList();
    }
}
