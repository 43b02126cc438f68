package cn.metrology.lims.certificate.model;

import static cn.metrology.lims.certificate.model.Words.fact;

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
import java.util.stream.Stream;

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
     * @param relation to the document that this one supplements or replaces; null for a first document
     */
    public record Edition(
            String number,
            String checkCode,
            String verifyUrl,
            CertificateContent.Letterhead letterhead,
            String approver,
            LocalDate issuedOn,
            LocalDate validUntil,
            Relation relation) {}

    public static CertificateContent compose(RecordView record, DocumentKind kind, Edition edition) {
        return new CertificateComposer(record, kind, edition).content();
    }

    private CertificateContent content() {
        return new CertificateContent(
                Words.text("title." + kind) + (supplement() ? Words.text("title.supplement") : ""),
                Words.english("title." + kind) + (supplement() ? Words.english("title.supplement") : ""),
                edition.number(),
                edition.checkCode(),
                edition.verifyUrl(),
                relation("relation."),
                edition.letterhead(),
                subject(),
                conclusion(),
                dates(),
                signatories(),
                Words.text("seal." + kind),
                supplement() ? supplementPages() : pages());
    }

    private boolean supplement() {
        return edition.relation() != null && edition.relation().supplement();
    }

    /** What is said of the document before this one; null where there is none. */
    private String relation(String key) {
        Relation relation = edition.relation();
        return relation == null ? null : Words.text(key + relation.kind(), relation.original());
    }

    /** A supplement says only what it adds; results and conclusion stand in the document that it belongs to. */
    private List<Block> supplementPages() {
        List<Block> pages = new ArrayList<>();
        pages.add(heading("supplement"));
        edition.relation().content().lines().forEach(line -> pages.add(new Block.Paragraph(line)));
        pages.add(heading("notes"));
        amendment().forEach(text -> pages.add(new Block.Paragraph(text)));
        return pages;
    }

    private List<String> amendment() {
        return edition.relation() == null
                ? List.of()
                : List.of(
                        relation("amended."),
                        Words.text("amended.reason", edition.relation().reason()));
    }

    private List<Fact> subject() {
        ItemView item = record.item();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("client" + flavour(), item.clientName()));
        if (!kind.verification()) {
            facts.add(fact("address", Wording.orDash(item.clientAddress())));
        }
        facts.add(fact("instrument", item.instrumentName()));
        facts.add(fact("model", Wording.joined("  ", item.model(), Wording.range(item))));
        facts.add(fact("serial", Wording.orDash(item.serial())));
        facts.add(fact("manufacturer", Wording.orDash(item.manufacturer())));
        if (kind.verification()) {
            facts.add(fact("accuracyClass", Wording.accuracyClass(item.accuracyClass())));
        }
        facts.add(fact("method" + flavour(), Wording.method(record.method())));
        if (!kind.verification()) {
            facts.add(fact("condition", Wording.orDash(item.condition())));
        }
        return facts;
    }

    /** Some captions are the verification's own. */
    private String flavour() {
        return kind.verification() ? ".verification" : "";
    }

    /** Only a verification concludes (CT-05: a calibration has no verdict on its cover). */
    private Fact conclusion() {
        return switch (kind) {
            case VERIFICATION_CERTIFICATE -> fact("conclusion", record.results().conclusion());
            case RESULT_NOTICE -> fact("conclusion", Words.text("failed"));
            default -> null;
        };
    }

    private List<Fact> dates() {
        Fact measured =
                fact("measuredOn." + kind, Wording.day(record.conditions().measuredOn()));
        if (kind.hasValidity()) {
            LocalDate until = edition.validUntil();
            return List.of(
                    measured, fact("validUntil", until == null ? Words.text("verifiedOnce") : Wording.day(until)));
        }
        return kind.verification()
                ? List.of(measured)
                : List.of(
                        fact("receivedOn", Wording.day(record.item().receivedOn())),
                        measured,
                        fact("issuedOn", Wording.day(edition.issuedOn())));
    }

    private List<Signatory> signatories() {
        return List.of(
                signatory("approver" + flavour(), edition.approver()),
                signatory("checker", record.checker().name()),
                signatory("performer." + kind, record.performer().name()));
    }

    private static Signatory signatory(String key, String name) {
        return new Signatory(Words.text(key), Words.english(key), name);
    }

    private List<Block> pages() {
        List<Block> pages = new ArrayList<>();
        pages.add(new Block.Line(
                fact("record", Words.text("record.value", record.worksheetNumber(), record.revision()))));
        pages.add(heading("standards" + flavour()));
        pages.addAll(standards());
        pages.add(heading("environment"));
        pages.addAll(conditions());
        pages.add(heading("results" + flavour()));
        pages.addAll(ResultBlocks.of(record, kind));
        pages.add(heading("notes"));
        amendment().forEach(text -> pages.add(new Block.Paragraph(text)));
        Statements.of(record, kind).forEach(text -> pages.add(new Block.Paragraph(text)));
        return pages;
    }

    private static Block heading(String key) {
        return new Block.Heading(Words.text(key), Words.english(key));
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
        blocks.add(new Block.Table(
                null,
                headers(
                        "standard.name",
                        "standard.range",
                        "standard.accuracy",
                        "standard.certificate",
                        "standard.validUntil"),
                rows));
        if (!sets.isEmpty()) {
            blocks.add(new Block.Table(
                    Words.text("standard.examined"),
                    headers("standard.set", "standard.setCertificate", "standard.validUntil"),
                    sets));
        }
        blocks.add(new Block.Paragraph(Words.text("traceability")));
        return blocks;
    }

    private List<Block> conditions() {
        RecordView.Conditions found = record.conditions();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Line(fact("place", Wording.orDash(found.place()))));
        blocks.add(new Block.Line(fact(
                "temperature",
                Wording.withUnit(found.temperature(), "℃") + " / " + Wording.withUnit(found.humidity(), "%"))));
        if (found.pressure() != null && !found.pressure().isBlank()) {
            blocks.add(new Block.Line(fact("pressure", Wording.withUnit(found.pressure(), "kPa"))));
        }
        return blocks;
    }

    private static List<String> headers(String... keys) {
        return Stream.of(keys).map(Words::text).toList();
    }
}
