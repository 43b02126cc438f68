package cn.metrology.lims.reports.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.procedure.CatalogueError;
import cn.metrology.lims.procedure.Confidence;
import cn.metrology.lims.procedure.MetrologyField;
import cn.metrology.lims.procedure.RowProblem;
import cn.metrology.lims.procedure.SheetRow;
import cn.metrology.lims.procedure.TestItemColumns;
import cn.metrology.lims.procedure.TestItemView;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class PoiTestItemWorkbookTest {
    private final PoiTestItemWorkbook workbook = new PoiTestItemWorkbook();

    @Test
    void whatIsWrittenIsReadDigitForDigit() {
        TestItemView item = item("MEC-021", "压力表", "-0.10", "60.00");
        List<SheetRow> rows = workbook.read(workbook.write(List.of(item)));
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).number()).isEqualTo(2);
        assertThat(rows.get(0).problems()).isEmpty();
        TestItemColumns.cells(item.data())
                .forEach((column, value) ->
                        assertThat(rows.get(0).cells().get(column)).isEqualTo(value == null ? "" : value));
    }

    @Test
    void nothingWrittenIsAFormulaEvenIfItLooksLikeOne() throws IOException {
        byte[] file = workbook.write(List.of(item("MEC-021", "=HYPERLINK(\"http://x\",\"压力表\")", "-0.1", "1")));
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Cell name = read.getSheetAt(0).getRow(1).getCell(2);
            assertThat(name.getCellType()).isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
            assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(read.getSheetAt(0).getRow(1).getCell(9).getCellStyle().getQuotePrefixed())
                    .isTrue(); // -0.1 is text, too
        }
    }

    @Test
    void numbersAreReadAsDisplayed() throws IOException {
        byte[] file = edited(sheet -> {
            sheet.getRow(1).getCell(9).setCellValue(0.016);
            sheet.getRow(1).getCell(13).setCellValue(true);
        });
        SheetRow row = workbook.read(file).get(0);
        assertThat(row.cells()).containsEntry("range_min", "0.016").containsEntry("mandatory", "TRUE");
    }

    @Test
    void formulasAndErrorsAreNamed() throws IOException {
        byte[] file = edited(sheet -> {
            sheet.getRow(1).getCell(12).setCellFormula("3*2");
            sheet.getRow(1).getCell(20).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0.getCode());
        });
        assertThat(workbook.read(file).get(0).problems())
                .extracting(RowProblem::column, RowProblem::rule, RowProblem::value)
                .containsExactly(tuple("interval_months", "FORMULA", "=3*2"), tuple("remark", "CELL_ERROR", "#DIV/0!"));
    }

    @Test
    void emptyRowsAreSkippedAndRowNumbersStay() throws IOException {
        byte[] file = edited(sheet -> {
            sheet.createRow(2);
            sheet.createRow(3).createCell(0).setCellValue("MEC-022");
        });
        assertThat(workbook.read(file)).extracting(SheetRow::number).containsExactly(2, 4);
    }

    @Test
    void aMissingColumnIsNamed() throws IOException {
        byte[] file = edited(sheet -> sheet.getRow(0).getCell(9).setCellValue("下限"));
        assertThatThrownBy(() -> workbook.read(file)).isInstanceOfSatisfying(BusinessException.class, e -> {
            assertThat(e.code()).isEqualTo(CatalogueError.IMPORT_HEADER_MISSING);
            assertThat(e.args()).containsExactly("range_min");
        });
    }

    @Test
    void aSheetWithoutRowsOrWithTooManyIsRefused() throws IOException {
        refuses(CatalogueError.IMPORT_EMPTY, workbook.write(List.of()));
        refuses(
                CatalogueError.IMPORT_TOO_MANY_ROWS,
                edited(sheet -> IntStream.rangeClosed(2, 5001)
                        .forEach(row -> sheet.createRow(row).createCell(0).setCellValue("X"))));
    }

    @Test
    void strangersFilesGetOneClearMessage() throws IOException {
        refuses(CatalogueError.IMPORT_UNREADABLE, new byte[0]);
        refuses(CatalogueError.IMPORT_UNREADABLE, "项目编号,名称\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        refuses(CatalogueError.IMPORT_UNREADABLE, new byte[] {'P', 'K', 3, 4, 0, 0});
        refuses(CatalogueError.IMPORT_UNREADABLE, bomb());
        refuses(CatalogueError.IMPORT_UNREADABLE, withEntity());
    }

    /** assurance.md, Input: whatever is damaged in a workbook, the answer is rows or one refusal, never a defect. */
    @Test
    void damagedWorkbooksNeverCauseADefect() {
        List<TestItemView> items = IntStream.range(0, 6)
                .mapToObj(i -> item("MEC-90" + i, "器具" + i, "0", "1"))
                .toList();
        byte[] sound = workbook.write(items);
        Random random = new Random(20261123);
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] damaged = sound.clone();
            int blows = 1 + random.nextInt(8);
            for (int blow = 0; blow < blows; blow++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(workbook.read(damaged)).isNotEmpty();
            } catch (BusinessException refusal) {
                refused++;
            }
        }
        assertThat(refused).isBetween(MUTATIONS / 10, MUTATIONS);
    }

    private static final int MUTATIONS = Integer.getInteger("lims.fuzz", 1000);

    private void refuses(CatalogueError expected, byte[] file) {
        assertThatThrownBy(() -> workbook.read(file))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo(expected));
    }

    private byte[] edited(Consumer<XSSFSheet> edit) throws IOException {
        byte[] file = workbook.write(List.of(item("MEC-021", "压力表", "-0.1", "60")));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            edit.accept(book.getSheetAt(0));
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** 64 MB of one letter in 64 KB. */
    private static byte[] bomb() throws IOException {
        byte[] block = new byte[1024 * 1024];
        java.util.Arrays.fill(block, (byte) 'x');
        return zip("[Content_Types].xml", 64, block);
    }

    private static byte[] withEntity() throws IOException {
        String xml =
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Types>&x;</Types>";
        return zip("[Content_Types].xml", 1, xml.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static byte[] zip(String name, int times, byte[] block) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < times; i++) {
                zip.write(block);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static TestItemView item(String code, String name, String min, String max) {
        return new TestItemView(
                code,
                1,
                MetrologyField.MECHANICAL,
                name,
                "Gauge",
                ServiceKind.VERIFICATION,
                "JJG 52-2013",
                "弹性元件式一般压力表、压力真空表和真空表",
                "pressure",
                "MPa",
                new BigDecimal(min),
                new BigDecimal(max),
                "1.0/1.6/2.5/4.0级",
                6,
                true,
                "压力仪表",
                false,
                "PX-S-019",
                Confidence.HIGH,
                "general knowledge",
                Confidence.MEDIUM,
                null,
                false,
                null,
                null);
    }
}
