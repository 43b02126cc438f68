package cn.metrology.lims.reports.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.procedure.CalibrationPoint;
import cn.metrology.lims.standards.CalibrationDraft;
import cn.metrology.lims.standards.CalibrationWorkbook;
import cn.metrology.lims.standards.StandardsError;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class PoiCalibrationWorkbookTest {
    private static final int MUTATIONS = 2_000;

    private final PoiCalibrationWorkbook workbook = new PoiCalibrationWorkbook();

    @Test
    void aFilledTemplateComesBackDigitForDigit() throws IOException {
        CalibrationDraft draft = workbook.read(filled("1.20"));
        assertThat(draft.certificateNo()).isEqualTo("SY-1");
        assertThat(draft.calibratedOn()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(draft.dueOn()).isNull();
        assertThat(draft.points())
                .containsExactly(
                        new CalibrationPoint(d("1.20"), d("1.2003"), d("0.0010"), d("2")),
                        new CalibrationPoint(d("2.50"), d("2.5001"), d("0.0010"), d("2")));
    }

    @Test
    void aWrongCellIsNamedByRowAndColumn() {
        assertThatThrownBy(() -> workbook.read(filled("1,2O"))).isInstanceOfSatisfying(BusinessException.class, e -> {
            assertThat(e.code()).isEqualTo(StandardsError.WORKBOOK_CELL);
            assertThat(e.args()).containsExactly(2, "标称值", "1,2O");
        });
    }

    @Test
    void mutatedWorkbooksAreReadOrRefused() throws IOException {
        byte[] sound = filled("1.20");
        Random random = new Random(20261125);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] file = sound.clone();
            for (int n = random.nextInt(4); n >= 0; n--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            try {
                workbook.read(file);
            } catch (BusinessException said) {
                assertThat(said.code()).isNotNull();
            }
        }
    }

    private byte[] filled(String nominal) throws IOException {
        try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(workbook.template()));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            fill(
                    file.getSheetAt(0).createRow(1),
                    "SY-1",
                    "省院",
                    "YS018A",
                    "2026-03-05",
                    "",
                    "MPa",
                    nominal,
                    "1.2003",
                    "0.0010",
                    "2");
            fill(file.getSheetAt(0).createRow(2), "", "", "", "", "", "", "2.50", "2.5001", "0.0010", "2");
            file.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void fill(Row row, String... cells) {
        assertThat(cells).hasSameSizeAs(CalibrationWorkbook.COLUMNS);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private static BigDecimal d(String text) {
        return new BigDecimal(text);
    }
}
