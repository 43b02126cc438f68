package cn.metrology.lims.reports.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.metrology.lims.certificate.CertificateContent;
import cn.metrology.lims.certificate.CertificateContent.Block;
import cn.metrology.lims.certificate.CertificateContent.Fact;
import cn.metrology.lims.certificate.CertificateContent.Letterhead;
import cn.metrology.lims.certificate.CertificateContent.Signatory;
import cn.metrology.lims.certificate.model.CertificateError;
import cn.metrology.lims.kernel.BusinessException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class JasperCertificateRendererTest {
    private static final String NUMBER = "PXJL-JD-LX-2026-000417";

    private final JasperCertificateRenderer renderer = new JasperCertificateRenderer();

    @Test
    void everyTextOfTheDocumentCanBeReadBack() throws IOException {
        byte[] pdf = renderer.render(content(NUMBER, "萍乡市第一人民医院", 5));
        Files.write(Path.of("target", "certificate-example.pdf"), pdf);
        String text = text(pdf);
        assertThat(text)
                .contains(
                        "检定证书",
                        "代替 PXJL-JD-LX-2026-000400，原证书作废",
                        NUMBER,
                        "萍乡市第一人民医院",
                        "1.6级合格",
                        "2026年09月09日",
                        "张伟",
                        "李强",
                        "陈静")
                .contains("±0.0256", "10⁻³ m³", "第 1 页 共 2 页", "第 2 页 共 2 页", "以下空白", "K7P2QX9M");
    }

    @Test
    void aDraftSaysSoAndCarriesNoNumber() throws IOException {
        String text = text(renderer.render(content(null, "萍乡市第一人民医院", 5)));
        assertThat(text).contains("草稿").doesNotContain("证书编号 No").doesNotContain("校验码");
    }

    @Test
    void aLongTableRunsOnWithItsHeadAndTrueTotals() throws IOException {
        String text = text(renderer.render(content(NUMBER, "萍乡市第一人民医院", 120)));
        assertThat(text.split("最大示值误差", -1).length - 1).isGreaterThan(2);
        assertThat(text).contains("共 5 页").contains("第 5 页");
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(renderer.render(content(NUMBER, "萍乡市第一人民医院", 5)))) {
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded())
                            .as(name.getName())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void rareCharactersOfNamesAreKept() throws IOException {
        assertThat(text(renderer.render(content(NUMBER, "镕堃喆𬭸鿬仪表厂", 1)))).contains("镕堃喆𬭸鿬仪表厂");
    }

    @Test
    void aCharacterThatWouldVanishIsRefusedByName() {
        assertThatThrownBy(() -> renderer.render(content(NUMBER, "厂\uD83D\uDE00", 1)))
                .isInstanceOfSatisfying(BusinessException.class, e -> {
                    assertThat(e.code()).isEqualTo(CertificateError.CHARACTER_NOT_PRINTABLE);
                    assertThat(e.args()).contains("U+1F600");
                });
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("[ \\u00a0]+", " ");
        }
    }

    private static CertificateContent content(String number, String applicant, int points) {
        boolean issued = number != null;
        return new CertificateContent(
                "检定证书",
                "VERIFICATION CERTIFICATE",
                number,
                issued ? "K7P2QX9M" : null,
                issued ? "https://localhost/verify.xhtml?no=" + number + "&code=K7P2QX9M" : null,
                issued ? "代替 PXJL-JD-LX-2026-000400，原证书作废" : null,
                new Letterhead(
                        "萍乡市计量所",
                        "Pingxiang Institute of Metrology",
                        "计量检定机构授权证书号: （演示）法计字第0000号",
                        "江西省萍乡市",
                        "337000",
                        "0799-0000000",
                        "本证书仅对所检定的计量器具有效，未经本所书面批准不得部分复制。"),
                List.of(
                        new Fact("送检单位", "Applicant", applicant),
                        new Fact("计量器具名称", "Instrument", "弹性元件式一般压力表"),
                        new Fact("型号/规格", "Model", "Y-100 (0～1.6) MPa"),
                        new Fact("出厂编号", "Serial number", "20260417"),
                        new Fact("制造单位", "Manufacturer", "红旗仪表厂"),
                        new Fact("准确度等级", "Accuracy class", "1.6级"),
                        new Fact("检定依据", "Regulation", "JJG 52-2013 弹性元件式一般压力表、压力真空表和真空表")),
                new Fact("检定结论", "Conclusion", "1.6级合格"),
                List.of(new Fact("检定日期", "Verified on", "2026年03月10日"), new Fact("有效期至", "Valid until", "2026年09月09日")),
                List.of(
                        new Signatory("批准人", "Approved by", "陈静"),
                        new Signatory("核验员", "Checked by", "李强"),
                        new Signatory("检定员", "Verified by", "张伟")),
                "检定专用章",
                pages(points));
    }

    private static List<Block> pages(int points) {
        return List.of(
                new Block.Heading("检定所使用的计量标准", "Measurement standards used"),
                new Block.Table(
                        null,
                        List.of("名称", "测量范围", "不确定度/准确度等级/最大允许误差", "证书编号", "有效期至"),
                        List.of(List.of("数字压力计 SN2201", "(0～2.5) MPa", "0.05级", "省院 2026-0001", "2026年12月31日"))),
                new Block.Heading("检定环境条件", "Environment"),
                new Block.Line(new Fact("地点", "Place", "力学室 201")),
                new Block.Line(new Fact("温度 / 相对湿度", "Temperature / RH", "21.3 ℃ / 58 %，体积 1.20 × 10⁻³ m³")),
                new Block.Heading("检定结果", "Results"),
                new Block.Table(
                        "示值误差",
                        List.of("检定点 MPa", "最大示值误差 MPa", "最大允许误差 MPa", "回程误差 MPa", "轻敲位移 MPa", "结论"),
                        IntStream.range(0, points)
                                .mapToObj(i -> List.of("0." + i, "+0.01", "±0.0256", "0.01", "0.01", "合格"))
                                .toList()),
                new Block.Paragraph("本次检定结果仅与被检器具有关。"));
    }
}
