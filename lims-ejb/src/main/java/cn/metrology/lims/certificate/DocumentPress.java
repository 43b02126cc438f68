package cn.metrology.lims.certificate;

import cn.metrology.lims.certificate.model.Certificate;
import cn.metrology.lims.certificate.model.CertificateComposer;
import cn.metrology.lims.certificate.model.CheckCode;
import cn.metrology.lims.certificate.model.Issue;
import cn.metrology.lims.certificate.model.Relation;
import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.kernel.Documents;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.NumberSeries;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.measurement.RecordView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

/** Draws the number, lays a document out once and keeps its bytes and the data behind it (CT-10, CT-11). */
@ApplicationScoped
class DocumentPress {
    private Editions editions;
    private CertificateRenderer renderer;
    private Documents documents;
    private NumberSeries numbers;
    private CurrentUser user;
    private Clock clock;

    protected DocumentPress() {} // container proxy

    @Inject
    DocumentPress(
            Editions editions,
            CertificateRenderer renderer,
            Documents documents,
            NumberSeries numbers,
            CurrentUser user,
            Clock clock) {
        this.editions = editions;
        this.renderer = renderer;
        this.documents = documents;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
    }

    /** What is to be printed. {@code data} is the record as it is kept; the relation is null for a first document. */
    record Copy(RecordView record, String data, DocumentKind kind, LocalDate validUntil, Relation relation) {}

    /** The number is drawn last, so that only a document that will exist takes one; a rollback gives it back. */
    Certificate print(Copy copy) {
        CertificateNumber number = draw(copy.record(), copy.kind());
        String checkCode = CheckCode.fresh();
        byte[] file = renderer.render(CertificateComposer.compose(
                copy.record(), copy.kind(), editions.issued(copy, number, checkCode, user.name())));
        Issue issue = new Issue(
                number,
                copy.kind(),
                checkCode,
                subject(copy.record()),
                copy.record().results().conclusion(),
                copy.record().conditions().measuredOn(),
                Institute.today(clock),
                copy.validUntil(),
                user.id(),
                documents.store(file, "application/pdf"),
                documents.store(copy.data().getBytes(StandardCharsets.UTF_8), "application/json"),
                renderer.templateVersion(),
                copy.relation());
        return new Certificate(issue, clock.instant());
    }

    /** With the watermark of a draft and without a number (CT-07). */
    byte[] draft(Copy copy) {
        return renderer.render(CertificateComposer.compose(copy.record(), copy.kind(), editions.draft(copy)));
    }

    private CertificateNumber draw(RecordView record, DocumentKind kind) {
        Site site = record.item().site();
        int year = Institute.today(clock).getYear();
        return CertificateNumber.of(
                site,
                kind,
                editions.discipline(record.item().itemCode()),
                year,
                numbers.next(CertificateNumber.series(site, kind), year));
    }

    private static Issue.Subject subject(RecordView record) {
        var item = record.item();
        return new Issue.Subject(
                record.worksheetNumber(),
                record.revision(),
                item.itemNumber(),
                item.orderNumber(),
                item.clientNumber(),
                item.clientName(),
                item.site(),
                item.itemCode(),
                item.instrumentName(),
                item.model(),
                item.serial());
    }
}
