package cn.metrology.lims.reports.reception;

import static org.assertj.core.api.Assertions.assertThat;

import cn.metrology.lims.kernel.Money;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.procedure.ItemUse;
import cn.metrology.lims.reception.ItemStatus;
import cn.metrology.lims.reception.ItemView;
import cn.metrology.lims.reception.LineDetails;
import cn.metrology.lims.reception.MandatoryPurpose;
import cn.metrology.lims.reception.OrderDetails;
import cn.metrology.lims.reception.OrderLineView;
import cn.metrology.lims.reception.OrderSource;
import cn.metrology.lims.reception.OrderView;
import cn.metrology.lims.reception.Receipt;
import cn.metrology.lims.reception.ServicePlace;
import cn.metrology.lims.reception.WorkOrderStatus;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReceptionPapersTest {
    private static final int LABEL_PRINTER_DPI = 203;
    private static final LineDetails GAUGE = new LineDetails(
            "MEC-021",
            "一般压力表",
            ServiceKind.VERIFICATION,
            "YB-150",
            "2024-0815",
            "上海自动化仪表有限公司",
            new BigDecimal("0"),
            new BigDecimal("1.6"),
            "MPa",
            "1.6级",
            new BigDecimal("0.05"),
            Map.of(),
            ItemUse.SUBSEQUENT,
            MandatoryPurpose.SAFETY,
            null,
            "接头 1 个",
            "完好",
            false,
            null,
            null,
            null);

    private final PdfReceptionPapers papers = new PdfReceptionPapers();

    @ParameterizedTest
    @ValueSource(strings = {"YP2026-000123", "LH-YP2026-000007"})
    void bothCodesOfALabelAreReadAtTheResolutionOfALabelPrinter(String number) throws Exception {
        byte[] pdf = papers.labels(List.of(item(number, "一般压力表", false)));
        keep("label-" + number, pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage printed = new PDFRenderer(document).renderImageWithDPI(0, LABEL_PRINTER_DPI);
            assertThat(read(printed, BarcodeFormat.QR_CODE)).isEqualTo(number);
            assertThat(read(printed, BarcodeFormat.CODE_128)).isEqualTo(number);
        }
    }

    @Test
    void aLabelSaysWhatItSticksTo() throws Exception {
        byte[] pdf = papers.labels(List.of(item("YP2026-000123", "一般压力表", true)));
        keep("label-urgent", pdf);
        assertThat(text(pdf)).contains("YP2026-000123", "一般压力表", "编号 2024-0815", "完成 2026年12月07日", "加急");
    }

    @Test
    void labelsAreFiftyByThirtyMillimetresOneAPage() throws Exception {
        byte[] pdf = papers.labels(
                List.of(item("YP2026-000123", "一般压力表", false), item("YP2026-000124", "数字指示秤(电子计价秤)双面显示三十公斤", false)));
        keep("labels", pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            PDPage page = document.getPage(0);
            assertThat(page.getMediaBox().getWidth() / 72 * 25.4).isBetween(49.9, 50.1);
            assertThat(page.getMediaBox().getHeight() / 72 * 25.4).isBetween(29.9, 30.1);
        }
    }

    @Test
    void aCharacterThatTheTypefaceLacksLeavesAVisibleGap() throws Exception {
        assertThat(text(papers.labels(List.of(item("YP2026-000123", "表\uE123", false)))))
                .contains("表□");
    }

    @Test
    void aReceiptNamesWhatWasAgreed() throws Exception {
        byte[] pdf = papers.receipt(receipt(2));
        keep("receipt", pdf);
        assertThat(text(pdf))
                .contains(
                        "委托单(受理回执)",
                        "WT2026-000042",
                        "萍乡市第一人民医院",
                        "黄梅",
                        "2026年11月24日",
                        "2026年12月07日",
                        "YP2026-000001",
                        "YP2026-000002",
                        "(0~1.6) MPa",
                        "JJG 52-2013",
                        "强检免费",
                        "受理人:刘敏",
                        "第 1 页 共 1 页");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage printed = new PDFRenderer(document).renderImageWithDPI(0, 150);
            assertThat(read(printed, BarcodeFormat.QR_CODE)).isEqualTo("WT2026-000042");
        }
    }

    @Test
    void manyInstrumentsGoOnOnTheNextPage() throws Exception {
        byte[] pdf = papers.receipt(receipt(30));
        keep("receipt-30", pdf);
        assertThat(text(pdf)).contains("第 3 页 共 3 页", "YP2026-000030");
    }

    private static OrderLineView gauge(int position) {
        return new OrderLineView(
                position,
                GAUGE.withSerial("2024-%04d".formatted(position)),
                "YP2026-%06d".formatted(position),
                "JJG 52-2013",
                "SQ-0042",
                true,
                Money.ZERO);
    }

    private static Receipt receipt(int count) {
        List<OrderLineView> lines = IntStream.rangeClosed(1, count)
                .mapToObj(PdfReceptionPapersTest::gauge)
                .toList();
        OrderDetails said = new OrderDetails(
                "C000001",
                Site.PINGXIANG,
                "黄梅",
                "0799-6881120",
                null,
                null,
                ServicePlace.IN_HOUSE,
                false,
                false,
                "取件前请电话通知",
                lines.stream().map(OrderLineView::details).toList());
        OrderView.Step step = new OrderView.Step("shouli", Instant.parse("2026-11-24T02:00:00Z"));
        OrderView order = new OrderView(
                "WT2026-000042",
                3,
                WorkOrderStatus.IN_PROGRESS,
                Site.PINGXIANG,
                OrderSource.COUNTER,
                said,
                "萍乡市第一人民医院",
                "萍乡市安源区武功山中大道128号",
                lines,
                Money.ZERO,
                true,
                LocalDate.of(2026, 12, 7),
                false,
                1,
                new OrderView.Steps(step, step, step, null, null, null, null),
                null,
                null);
        return new Receipt(order, List.of(), "刘敏", LocalDate.of(2026, 11, 24));
    }

    private static ItemView item(String number, String name, boolean urgent) {
        return new ItemView(
                number,
                "WT2026-000042",
                1,
                "C000001",
                "萍乡市第一人民医院",
                null,
                null,
                "MEC-021",
                name,
                ServiceKind.VERIFICATION,
                "JJG 52-2013",
                "YB-150",
                "2024-0815",
                null,
                null,
                null,
                "MPa",
                "1.6级",
                null,
                Map.of(),
                null,
                null,
                null,
                LocalDate.of(2026, 11, 24),
                LocalDate.of(2026, 12, 7),
                Site.PINGXIANG,
                ItemUse.SUBSEQUENT,
                MandatoryPurpose.SAFETY,
                true,
                false,
                null,
                false,
                urgent,
                ItemStatus.RECEIVED,
                "shouli",
                2);
    }

    private static String read(BufferedImage image, BarcodeFormat format) throws Exception {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        BinaryBitmap bitmap = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
        return new MultiFormatReader()
                .decode(
                        bitmap,
                        Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(format), DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** For people who want to look at them. */
    private static void keep(String name, byte[] pdf) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }
}
