package cn.metrology.lims.certificate.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.metrology.lims.certificate.AmendmentKind;
import cn.metrology.lims.certificate.CertificateContent;
import cn.metrology.lims.certificate.CertificateContent.Block;
import cn.metrology.lims.certificate.CertificateContent.Fact;
import cn.metrology.lims.certificate.CertificateNumber;
import cn.metrology.lims.certificate.DocumentKind;
import cn.metrology.lims.measurement.RecordView;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the documents of the worked examples (a) and (b) must say, and must not say. */
class CertificateComposerTest {
    private static final CertificateNumber ORIGINAL = new CertificateNumber("PXJL-JD-LX-2026-000400");

    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 11);

    @Test
    void thePassingGaugeGetsACertificateThatSaysWhatTheExampleSays() {
        CertificateContent document =
                compose(ExampleRecords.gauge("1.19", "1.19"), DocumentKind.VERIFICATION_CERTIFICATE);
        assertThat(document.title()).isEqualTo("检定证书");
        assertThat(document.conclusion().value()).isEqualTo("1.6级合格");
        assertThat(values(document.dates())).containsExactly("2026年03月10日", "2026年09月09日");
        assertThat(document.seal()).isEqualTo("检定专用章");
        assertThat(document.signatories())
                .extracting(CertificateContent.Signatory::name)
                .containsExactly("陈静", "李强", "张伟");
        assertThat(values(document.subject())).contains("萍乡市第一人民医院", "弹性元件式一般压力表", "20260417", "1.6级");
        assertThat(text(document))
                .contains("JJG 52-2013", "W2026-000001", "21.3 ℃ / 58 %", "力学室 201")
                .contains("0.05级", "省院 2026-0001", "2026年12月31日", "量标 019")
                .contains("[示值误差, −0.03 MPa, ±0.04 MPa, 合格]")
                .contains("[回程误差, 0.02 MPa, ≤ 0.0256 MPa, 合格]")
                .contains("[轻敲位移, 0.01 MPa, ≤ 0.0128 MPa, 合格]")
                .contains("[外观, ", "[零位, ", "[指针偏转平稳性, ")
                .doesNotContain("不合格", "CNAS", "U =");
    }

    @Test
    void theFailingGaugeGetsANoticeThatNamesTheFailedPointAndNoValidity() {
        CertificateContent document = compose(ExampleRecords.gauge("1.22", "1.23"), DocumentKind.RESULT_NOTICE);
        assertThat(document.title()).isEqualTo("检定结果通知书");
        assertThat(document.conclusion().value()).isEqualTo("不合格");
        assertThat(document.dates()).extracting(Fact::label).containsExactly("检定日期");
        assertThat(text(document))
                .contains("示值误差：1.2 MPa: +0.03 MPa (±0.0256 MPa)")
                .contains("不得使用")
                .doesNotContain("有效期至, 2026年09月09日");
    }

    @Test
    void theMultimeterGetsACalibrationCertificateWithoutVerdictOrValidity() {
        CertificateContent document = compose(ExampleRecords.multimeter(true), DocumentKind.CALIBRATION_CERTIFICATE);
        assertThat(document.title()).isEqualTo("校准证书");
        assertThat(document.conclusion()).isNull();
        assertThat(document.dates()).extracting(Fact::label).containsExactly("接收日期", "校准日期", "签发日期");
        assertThat(text(document))
                .contains("[100.0001, 100.0039, +0.0038, 0.0016, 2]")
                .contains("JJF 1587-2016", "20.4 ℃ / 51 %", "国际单位制（SI）", "调整或修理：无。")
                .contains("按约定的判定规则（ILAC-G8:09/2019 4.2.2，w = U），100 V 点符合 ±0.016 V。");
        assertThat(document.toString()).doesNotContain("检定", "合格");
    }

    @Test
    void withoutAnAgreementNoConformityIsStated() {
        CertificateContent document = compose(ExampleRecords.multimeter(false), DocumentKind.CALIBRATION_CERTIFICATE);
        assertThat(text(document)).doesNotContain("判定规则", "符合");
    }

    @Test
    void aDraftHasNeitherNumberNorCode() {
        var record = ExampleRecords.gauge("1.19", "1.19");
        CertificateContent draft = CertificateComposer.compose(
                record,
                DocumentKind.VERIFICATION_CERTIFICATE,
                new CertificateComposer.Edition(
                        null, null, null, ExampleRecords.LETTERHEAD, "", ISSUED, LocalDate.of(2026, 9, 9), null));
        assertThat(draft.draft()).isTrue();
        assertThat(draft.checkCode()).isNull();
        assertThat(draft.verifyUrl()).isNull();
    }

    @Test
    void aReplacementNamesTheDocumentThatItReplacesAndWhy() {
        CertificateContent document = compose(
                ExampleRecords.gauge("1.19", "1.19"),
                DocumentKind.VERIFICATION_CERTIFICATE,
                new Relation(AmendmentKind.REPLACEMENT, ORIGINAL, "单位名称写错", null));
        assertThat(document.relation()).isEqualTo("代替 PXJL-JD-LX-2026-000400，原证书作废");
        assertThat(document.conclusion().value()).isEqualTo("1.6级合格");
        assertThat(text(document)).contains("测量数据与结论未作改动", "更改原因：单位名称写错", "−0.03");
    }

    @Test
    void aSupplementSaysWhatItAddsAndRepeatsNoResults() {
        CertificateContent document = compose(
                ExampleRecords.gauge("1.19", "1.19"),
                DocumentKind.VERIFICATION_CERTIFICATE,
                new Relation(AmendmentKind.SUPPLEMENT, ORIGINAL, "客户要求注明安装位置", "安装位置：3号锅炉房\n介质：蒸汽"));
        assertThat(document.title()).isEqualTo("检定证书补充件");
        assertThat(text(document))
                .contains("安装位置：3号锅炉房", "介质：蒸汽", "PXJL-JD-LX-2026-000400 的组成部分")
                .doesNotContain("−0.03");
    }

    private static CertificateContent compose(RecordView record, DocumentKind kind) {
        return compose(record, kind, null);
    }

    private static CertificateContent compose(RecordView record, DocumentKind kind, Relation relation) {
        LocalDate until = kind.hasValidity() ? record.results().validUntil() : null;
        return CertificateComposer.compose(
                record,
                kind,
                new CertificateComposer.Edition(
                        "PXJL-" + kind.code() + "-LX-2026-000417",
                        "K7P2QX9M23",
                        "http://localhost/verify.xhtml",
                        ExampleRecords.LETTERHEAD,
                        "陈静",
                        ISSUED,
                        until,
                        relation));
    }

    private static List<String> values(List<Fact> facts) {
        return facts.stream().map(Fact::value).toList();
    }

    private static String text(CertificateContent document) {
        StringBuilder text = new StringBuilder();
        document.subject().forEach(fact -> text.append(fact).append('\n'));
        for (Block block : document.pages()) {
            text.append(block instanceof Block.Table table ? table.rows().toString() : block.toString())
                    .append('\n');
        }
        return text.toString();
    }
}
