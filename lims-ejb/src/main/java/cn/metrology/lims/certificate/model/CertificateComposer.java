package cn.metrology.lims.certificate.model;

import cn.metrology.lims.certificate.CertificateContent;
import cn.metrology.lims.certificate.CertificateContent.Block;
import cn.metrology.lims.certificate.CertificateContent.Fact;
import cn.metrology.lims.certificate.CertificateContent.Signatory;
import cn.metrology.lims.certificate.DocumentKind;
import cn.metrology.lims.measurement.RecordView;
import cn.metrology.lims.reception.ItemView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Words a document from the frozen record: what must stand on it by CT-02 to CT-06 and CT-16, and nothing that must not. */
public final class CertificateComposer {
    private final RecordView record;
    private final DocumentKind kind;
    private final Edition edition;

    private CertificateComposer(RecordView record, DocumentKind kind, Edition edition) {
        this.record = record;
        this.kind = kind;
        this.edition = edition;
    }

    /**
     * What the record does not know: who issues, who approves, when, and until when it holds.
     *
     * @param number null for a draft, then {@code checkCode}, {@code verifyUrl} and {@code approver} are null too
     */
    public record Edition(
            String number,
            String checkCode,
            String verifyUrl,
            CertificateContent.Letterhead letterhead,
            String approver,
            LocalDate issuedOn,
            LocalDate validUntil) {}

    public static CertificateContent compose(RecordView record, DocumentKind kind, Edition edition) {
        return new CertificateComposer(record, kind, edition).content();
    }

    private CertificateContent content() {
        return new CertificateContent(
                kind.title(),
                kind.titleEn(),
                edition.number(),
                edition.checkCode(),
                edition.verifyUrl(),
                edition.letterhead(),
                subject(),
                conclusion(),
                dates(),
                signatories(),
                kind.seal(),
                pages());
    }

    private List<Fact> subject() {
        ItemView item = record.item();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(kind.verification() ? "送检单位" : "委托单位", "Client", item.clientName()));
        if (!kind.verification()) {
            facts.add(new Fact("地址", "Address", Wording.orDash(item.clientAddress())));
        }
        facts.add(new Fact("计量器具名称", "Instrument", item.instrumentName()));
        facts.add(new Fact("型号/规格", "Model / type", Wording.joined("  ", item.model(), Wording.range(item))));
        facts.add(new Fact("出厂编号", "Serial number", Wording.orDash(item.serial())));
        facts.add(new Fact("制造单位", "Manufacturer", Wording.orDash(item.manufacturer())));
        if (kind.verification()) {
            facts.add(new Fact("准确度等级", "Accuracy class", Wording.accuracyClass(item.accuracyClass())));
        }
        facts.add(new Fact(kind.verification() ? "检定依据" : "依据的技术文件", "Method", Wording.method(record.method())));
        return facts;
    }

    /** Only a verification concludes (CT-05: a calibration has no verdict on its cover). */
    private Fact conclusion() {
        return switch (kind) {
            case VERIFICATION_CERTIFICATE ->
                new Fact("检定结论", "Conclusion", record.results().conclusion());
            case RESULT_NOTICE -> new Fact("检定结论", "Conclusion", "不合格");
            default -> null;
        };
    }

    private List<Fact> dates() {
        LocalDate measured = record.conditions().measuredOn();
        List<Fact> facts = new ArrayList<>();
        if (kind.verification()) {
            facts.add(new Fact("检定日期", "Verified on", Wording.day(measured)));
        } else {
            facts.add(new Fact("接收日期", "Received on", Wording.day(record.item().receivedOn())));
            facts.add(new Fact(
                    kind == DocumentKind.CALIBRATION_CERTIFICATE ? "校准日期" : "检测日期",
                    "Measured on",
                    Wording.day(measured)));
            facts.add(new Fact("签发日期", "Issued on", Wording.day(edition.issuedOn())));
        }
        if (kind.hasValidity()) {
            facts.add(new Fact(
                    "有效期至",
                    "Valid until",
                    edition.validUntil() == null ? "长期（首次检定）" : Wording.day(edition.validUntil())));
        }
        return facts;
    }

    private List<Signatory> signatories() {
        String performer = switch (kind) {
            case VERIFICATION_CERTIFICATE, RESULT_NOTICE -> "检定员";
            case CALIBRATION_CERTIFICATE -> "校准员";
            default -> "检测员";
        };
        return List.of(
                new Signatory(kind.verification() ? "批准人" : "批准人（授权签字人）", "Approved by", edition.approver()),
                new Signatory("核验员", "Checked by", record.checker().name()),
                new Signatory(performer, "Performed by", record.performer().name()));
    }

    private List<Block> pages() {
        List<Block> pages = new ArrayList<>();
        pages.add(new Block.Line(
                new Fact("原始记录编号", "Record No.", record.worksheetNumber() + " 第" + record.revision() + "版")));
        pages.add(new Block.Heading(kind.verification() ? "检定使用的计量标准" : "使用的计量标准", "Measurement standards used"));
        pages.addAll(standards());
        pages.add(new Block.Heading("地点与环境条件", "Place and environment"));
        pages.addAll(conditions());
        pages.add(new Block.Heading(kind.verification() ? "检定结果" : "结果", "Results"));
        pages.addAll(ResultBlocks.of(record, kind));
        pages.add(new Block.Heading("说明", "Notes"));
        Statements.of(record, kind).forEach(text -> pages.add(new Block.Paragraph(text)));
        return pages;
    }

    private List<Block> standards() {
        List<List<String>> rows = record.standards().stream()
                .map(used -> List.of(
                        Wording.joined(" ", used.name(), used.model(), used.serial()),
                        Wording.orDash(used.range()),
                        Wording.orDash(used.accuracy()),
                        Wording.joined("\n", used.calibratedBy(), used.calibrationCertificate()),
                        Wording.orDash(Wording.day(used.calibrationDue()))))
                .toList();
        List<List<String>> sets = record.standards().stream()
                .filter(used -> used.standardCertificate() != null)
                .map(used -> List.of(
                        Wording.joined(" ", used.standardCode(), used.standardName()),
                        used.standardCertificate(),
                        Wording.orDash(Wording.day(used.standardValidUntil()))))
                .distinct()
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(null, List.of("名称 型号 编号", "测量范围", "不确定度/准确度等级/最大允许误差", "证书编号", "有效期至"), rows));
        if (!sets.isEmpty()) {
            blocks.add(new Block.Table("计量标准考核", List.of("计量标准", "考核证书号", "有效期至"), sets));
        }
        blocks.add(new Block.Paragraph("量值溯源：以上计量标准的量值经上级计量标准溯源至国家计量基准和国际单位制（SI）。"));
        return blocks;
    }

    private List<Block> conditions() {
        RecordView.Conditions found = record.conditions();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Line(new Fact("地点", "Place", Wording.orDash(found.place()))));
        blocks.add(new Block.Line(new Fact(
                "温度 / 相对湿度",
                "Temperature / RH",
                Wording.withUnit(found.temperature(), "℃") + " / " + Wording.withUnit(found.humidity(), "%"))));
        if (found.pressure() != null && !found.pressure().isBlank()) {
            blocks.add(new Block.Line(new Fact("大气压", "Air pressure", Wording.withUnit(found.pressure(), "kPa"))));
        }
        return blocks;
    }
}
