package cn.metrology.lims.reports.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.measurement.EntryView;
import cn.metrology.lims.measurement.HistoryView;
import cn.metrology.lims.measurement.LiveView;
import cn.metrology.lims.measurement.RecordView;
import cn.metrology.lims.measurement.SheetView;
import cn.metrology.lims.measurement.StandardUsed;
import cn.metrology.lims.measurement.WorksheetStatus;
import cn.metrology.lims.measurement.WorksheetView;
import cn.metrology.lims.procedure.CheckOutcome;
import cn.metrology.lims.procedure.ItemFacts;
import cn.metrology.lims.procedure.ItemUse;
import cn.metrology.lims.procedure.RequirementResult;
import cn.metrology.lims.procedure.Verdict;
import cn.metrology.lims.procedure.WorksheetForm;
import cn.metrology.lims.reception.ItemStatus;
import cn.metrology.lims.reception.ItemView;
import cn.metrology.lims.reception.MandatoryPurpose;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfRecordRendererTest {
    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final RecordView.Method METHOD =
            new RecordView.Method("JJG52-2013/1", 1, "JJG 52-2013", "弹性元件式一般压力表", "1", List.of());
    private static final RecordView.Conditions CONDITIONS =
            new RecordView.Conditions("压力室", "21.3", "58", null, "4.16", NOON, DAY);
    private static final RecordView.Signed ANN = new RecordView.Signed("ann", "张伟", NOON);

    @Test
    void theRecordShowsTheOldValueTheNewOneAndWhoCorrectedItWhenAndWhy() throws IOException {
        String text = text(new PdfRecordRenderer().render(history(3)));

        assertThat(text)
                .contains("检定/校准原始记录", "W2026-000001", "2026年11月24日", "弹性元件式一般压力表", "BZ-018-A")
                .contains("1.23", "1.19", "读数错误", "张伟", "2026-11-24 12:00:00")
                .contains("1.6级合格", "第 1 页 共 1 页", "以下空白");
    }

    @Test
    void aLongTableGoesOnOverPagesThatAreCounted() throws IOException {
        String text = text(new PdfRecordRenderer().render(history(120)));

        assertThat(text).contains("第 1 页 共 4 页", "第 4 页 共 4 页", "119 MPa");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static HistoryView history(int rows) {
        EntryView old = entry("1.23", 1, null);
        EntryView corrected = entry("1.19", 2, "读数错误");
        WorksheetForm form = new WorksheetForm(List.of(), List.of(grid(rows)), List.of());
        ItemFacts facts = new ItemFacts(
                "MEC-021",
                ServiceKind.VERIFICATION,
                ItemUse.SUBSEQUENT,
                BigDecimal.ZERO,
                new BigDecimal("1.6"),
                "MPa",
                "1.6级",
                null,
                Map.of());
        WorksheetView worksheet = new WorksheetView("W2026-000001", 7, 1, WorksheetStatus.TO_CHECK, null, List.of());
        LiveView live = new LiveView(Map.of(), List.of(), List.of(), Verdict.PASS, "1.6级合格", List.of(), List.of());
        SheetView sheet = new SheetView(
                worksheet,
                item(),
                METHOD,
                CONDITIONS,
                facts,
                List.of(),
                form,
                List.of(),
                List.of(corrected),
                List.of(old, corrected),
                List.of(),
                ANN,
                List.of(),
                live,
                false,
                false);
        return new HistoryView(record(), sheet, List.of(old, corrected), List.of());
    }

    private static EntryView entry(String value, int sequence, String reason) {
        return new EntryView("ind/1/up", sequence, value, "ann", "张伟", NOON, NOON, reason, null, 1);
    }

    private static WorksheetForm.Grid grid(int rows) {
        List<WorksheetForm.Row> points = IntStream.range(0, rows)
                .mapToObj(number -> new WorksheetForm.Row(
                        String.valueOf(number + 1), number + " MPa", BigDecimal.valueOf(number), Map.of(), Map.of()))
                .toList();
        WorksheetForm.Column up = new WorksheetForm.Column(
                "up", "升压读数", "up", WorksheetForm.ColumnKind.INPUT, "MPa", 2, true, null, null);
        return new WorksheetForm.Grid("ind", "示值误差", "Indication", "MPa", points, List.of(up));
    }

    private static RecordView record() {
        StandardUsed standard = new StandardUsed(
                "BZ-018-A",
                "数字压力计",
                "X1",
                "S1",
                "BZ-018",
                "标准装置",
                "(0~2.5) MPa",
                "0.05级",
                "C1",
                DAY,
                "C2",
                "省院",
                DAY,
                null);
        RequirementResult error = new RequirementResult(
                "error", "示值误差", "Error", false, "-0.01 MPa", "±0.0256 MPa", Verdict.PASS, List.of());
        return new RecordView(
                "W2026-000001",
                7,
                1,
                WorksheetStatus.TO_CHECK,
                item(),
                METHOD,
                CONDITIONS,
                List.of(standard),
                List.of(new RecordView.CheckLine("appearance", "外观", "Appearance", CheckOutcome.PASS, "")),
                new RecordView.Results(
                        Verdict.PASS, "1.6级合格", "", DAY, List.of(error), List.of(), List.of(), List.of()),
                ANN,
                null,
                "0".repeat(64));
    }

    private static ItemView item() {
        return new ItemView(
                "YP2026-000001",
                "WT2026-000001",
                1,
                "C000002",
                "安源机械有限公司",
                null,
                null,
                "MEC-021",
                "弹性元件式一般压力表",
                ServiceKind.VERIFICATION,
                "JJG 52-2013",
                "Y-100",
                "A1",
                "上海自动化仪表四厂",
                null,
                null,
                "MPa",
                "1.6级",
                null,
                Map.of(),
                null,
                null,
                null,
                DAY,
                DAY,
                Site.PINGXIANG,
                ItemUse.SUBSEQUENT,
                MandatoryPurpose.SAFETY,
                true,
                false,
                null,
                false,
                false,
                ItemStatus.IN_LAB,
                "ann",
                2);
    }
}
