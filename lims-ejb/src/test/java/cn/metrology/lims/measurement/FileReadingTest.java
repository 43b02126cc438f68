package cn.metrology.lims.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.measurement.FilePreview.Relation;
import cn.metrology.lims.measurement.model.MeasurementError;
import cn.metrology.lims.procedure.WorksheetForm;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tables of readings as instruments and people write them. */
class FileReadingTest {
    private static final WorksheetForm.Grid GRID = new WorksheetForm.Grid(
            "ind",
            "示值检定",
            "Indication",
            "MPa",
            IntStream.range(0, 3)
                    .mapToObj(i -> new WorksheetForm.Row(
                            String.valueOf(i + 1),
                            new BigDecimal("0.8").multiply(BigDecimal.valueOf(i)) + " MPa",
                            new BigDecimal("0.8").multiply(BigDecimal.valueOf(i)),
                            Map.of(),
                            Map.of()))
                    .toList(),
            List.of(column("up", "升压读数"), column("down", "降压读数")));
    private static final WorksheetForm FORM = new WorksheetForm(List.of(), List.of(GRID), List.of());

    @Test
    void headingsAndPointsTellHowTheTableLies() {
        FileMapping mapping = mapping("序号,标准压力(MPa),升压读数(MPa),降压读数\n1,0.0,0.01,0.02\n2,0.80,0.81,0.82\n");
        assertThat(mapping.grid()).isEqualTo("ind");
        assertThat(mapping.points()).isEqualTo(1);
        assertThat(mapping.columns()).containsOnly(Map.entry("up", 2), Map.entry("down", 3));
        assertThat(mapping.firstLine()).isEqualTo(2);
    }

    @Test
    void eachReadingGoesToItsPointDigitForDigit() {
        List<FilePreview.Value> values = values("点,down,up\n1.6,1.60,1.61\n0,0.00,-0.010\n");
        assertThat(values)
                .extracting(FilePreview.Value::cell)
                .containsExactly("ind/3/down", "ind/3/up", "ind/1/down", "ind/1/up");
        assertThat(values).extracting(FilePreview.Value::value).containsExactly("1.60", "1.61", "0.00", "-0.010");
        assertThat(values).extracting(FilePreview.Value::relation).containsOnly(Relation.NEW);
    }

    @Test
    void whatCannotStandThereIsNamedByRowAndColumn() {
        List<FilePreview.Value> values = values("点;up;down\n0;0,01;n/a\n0.5;0.50;0.50\n0;0.02;\n");
        assertThat(values.get(0).value()).isEqualTo("0.01");
        assertThat(values.get(1)).satisfies(value -> {
            assertThat(value.column() + value.row()).isEqualTo("C2");
            assertThat(value.refusal()).isEqualTo(MeasurementError.CELL_NOT_A_NUMBER.key());
        });
        assertThat(values.get(2).refusal()).isEqualTo(MeasurementError.FILE_POINT_UNKNOWN.key());
        assertThat(values.get(3).refusal()).isEqualTo(MeasurementError.FILE_CELL_TWICE.key());
    }

    @Test
    void withoutAColumnOfPointsLinesFollowTheOrderOfTheWorksheet() {
        assertThat(values("升压读数\t降压读数\n0.01\t0.02\n0.81\t0.82\n1.61\t1.62\n9\t9\n"))
                .extracting(FilePreview.Value::cell)
                .containsExactly("ind/1/up", "ind/1/down", "ind/2/up", "ind/2/down", "ind/3/up", "ind/3/down", null);
    }

    @Test
    void textOfOldChineseProgramsIsRead() {
        byte[] file = "检定点,升压读数\n0,0.01\n".getBytes(Charset.forName("GB18030"));
        assertThat(FileText.lines(file, 10, 10).get(0).cells()).containsExactly("检定点", "升压读数");
    }

    @Test
    void limitsHoldAndBinaryFilesAreNotText() {
        refuses(MeasurementError.FILE_TOO_MANY_ROWS, "a\n".repeat(11).getBytes(StandardCharsets.UTF_8));
        refuses(MeasurementError.FILE_TOO_MANY_COLUMNS, ",".repeat(11).getBytes(StandardCharsets.UTF_8));
        refuses(MeasurementError.FILE_UNREADABLE, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        refuses(MeasurementError.FILE_UNREADABLE, "\"no end".getBytes(StandardCharsets.UTF_8));
        refuses(MeasurementError.FILE_EMPTY, "\n\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whateverTheBytesTheAnswerIsLinesOrOneRefusal() {
        Random random = new Random(20261125);
        byte[] good = "点,up,down\n0,0.00,\"0.01\"\n0.8,0.81,0.82\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 10_000; i++) {
            byte[] bad = good.clone();
            for (int k = 0; k < 1 + random.nextInt(6); k++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            try {
                List<FileTable.Line> lines = FileText.lines(bad, 100, 100);
                new FileProposal(FORM, lines)
                        .mapping()
                        .ifPresent(mapping ->
                                new FileValues(new Typed(FORM, List.of()), Map.of()).mapped(lines, mapping, GRID));
            } catch (BusinessException refusal) {
                assertThat(refusal.code()).isInstanceOf(MeasurementError.class);
            }
        }
    }

    private static void refuses(MeasurementError error, byte[] file) {
        assertThatThrownBy(() -> FileText.lines(file, 10, 10))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(error));
    }

    private static List<FilePreview.Value> values(String text) {
        return new FileValues(new Typed(FORM, List.of()), Map.of()).mapped(lines(text), mapping(text), GRID);
    }

    private static FileMapping mapping(String text) {
        return new FileProposal(FORM, lines(text)).mapping().orElseThrow();
    }

    private static List<FileTable.Line> lines(String text) {
        return FileText.lines(text.getBytes(StandardCharsets.UTF_8), 100, 100);
    }

    private static WorksheetForm.Column column(String key, String caption) {
        return new WorksheetForm.Column(key, caption, key, WorksheetForm.ColumnKind.INPUT, "MPa", 2, true, null, null);
    }
}
