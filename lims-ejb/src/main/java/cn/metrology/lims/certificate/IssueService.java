package cn.metrology.lims.certificate;

import cn.metrology.lims.certificate.model.Certificate;
import cn.metrology.lims.certificate.model.CertificateComposer;
import cn.metrology.lims.certificate.model.CertificateError;
import cn.metrology.lims.certificate.model.Certificates;
import cn.metrology.lims.certificate.model.CheckCode;
import cn.metrology.lims.certificate.model.Issue;
import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.identity.SignatureMeaning;
import cn.metrology.lims.identity.Signatures;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Documents;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.NumberSeries;
import cn.metrology.lims.kernel.Sha256;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.measurement.RecordJson;
import cn.metrology.lims.measurement.RecordView;
import cn.metrology.lims.measurement.WorksheetNumber;
import cn.metrology.lims.measurement.WorksheetService;
import cn.metrology.lims.measurement.WorksheetStatus;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

/** Approves a checked record and issues its document: signature, number, file and state in one transaction (CT-10). */
@Stateless
public class IssueService {
    private WorksheetService worksheets;
    private IssueGuard guard;
    private Editions editions;
    private Certificates certificates;
    private CertificateViews views;
    private CertificateRenderer renderer;
    private Documents documents;
    private NumberSeries numbers;
    private Signatures signatures;
    private RecordJson json;
    private CurrentUser user;
    private Clock clock;

    protected IssueService() {} // container proxy

    @Inject
    public IssueService(
            WorksheetService worksheets, IssueGuard guard, Editions editions, CurrentUser user, Clock clock) {
        this.worksheets = worksheets;
        this.guard = guard;
        this.editions = editions;
        this.user = user;
        this.clock = clock;
    }

    @Inject
    void archive(
            Certificates certificates,
            CertificateViews views,
            CertificateRenderer renderer,
            Documents documents,
            RecordJson json) {
        this.certificates = certificates;
        this.views = views;
        this.renderer = renderer;
        this.documents = documents;
        this.json = json;
    }

    @Inject
    void signing(NumberSeries numbers, Signatures signatures) {
        this.numbers = numbers;
        this.signatures = signatures;
    }

    /**
     * Signs and issues. The number is drawn last, so that only a document that will exist takes one; a rollback gives
     * it back.
     */
    @RolesAllowed(Right.CERTIFICATE_ISSUE)
    public CertificateView issue(@Valid IssueCertificate command) {
        WorksheetNumber worksheet = new WorksheetNumber(command.worksheetNumber());
        RecordView record = worksheets.record(worksheet);
        requireToApprove(record, command.seenVersion());
        worksheets.requireApprovable(worksheet, command.seenVersion());
        LocalDate today = Institute.today(clock);
        guard.require(record, user.id(), today);
        DocumentKind kind =
                DocumentKind.of(record.item().serviceKind(), record.results().verdict());
        signatures.sign(
                SignatureMeaning.APPROVED,
                record.worksheetNumber(),
                record.revision(),
                new Sha256(record.hash()),
                command.password());
        Certificate certificate = archived(record, kind, draw(record, kind, today));
        // the record first: of two signatories at once the slower is refused here, in words
        worksheets.markIssued(
                worksheet, command.seenVersion(), certificate.number().value());
        certificates.add(certificate);
        certificates.flush();
        return views.of(certificate);
    }

    private CertificateNumber draw(RecordView record, DocumentKind kind, LocalDate today) {
        Site site = record.item().site();
        return CertificateNumber.of(
                site,
                kind,
                editions.discipline(record.item().itemCode()),
                today.getYear(),
                numbers.next(CertificateNumber.series(site, kind), today.getYear()));
    }

    /** Lays the document out once and keeps its bytes and the data behind it (CT-11). */
    private Certificate archived(RecordView record, DocumentKind kind, CertificateNumber number) {
        LocalDate validUntil = Editions.validUntil(record, kind);
        String checkCode = CheckCode.fresh();
        byte[] file = renderer.render(CertificateComposer.compose(
                record, kind, editions.issued(record, number, checkCode, user.name(), validUntil)));
        byte[] data = json.write(record).getBytes(StandardCharsets.UTF_8);
        Issue issue = new Issue(
                number,
                kind,
                checkCode,
                subject(record),
                record.results().conclusion(),
                record.conditions().measuredOn(),
                Institute.today(clock),
                validUntil,
                user.id(),
                documents.store(file, "application/pdf"),
                documents.store(data, "application/json"),
                renderer.templateVersion());
        return new Certificate(issue, clock.instant());
    }

    /** What would be issued, with the watermark of a draft and without a number (CT-07). */
    @RolesAllowed({Right.CERTIFICATE_ISSUE, Right.WORKSHEET_CHECK, Right.QUALITY_READ})
    public byte[] preview(WorksheetNumber worksheet) {
        RecordView record = worksheets.record(worksheet);
        DocumentKind kind =
                DocumentKind.of(record.item().serviceKind(), record.results().verdict());
        return renderer.render(
                CertificateComposer.compose(record, kind, editions.draft(record, Editions.validUntil(record, kind))));
    }

    private static void requireToApprove(RecordView record, int seenVersion) {
        if (record.status() != WorksheetStatus.TO_APPROVE) {
            throw new BusinessException(
                    CertificateError.RECORD_NOT_TO_APPROVE, record.worksheetNumber(), record.status());
        }
        if (record.version() != seenVersion) {
            throw new BusinessException(CertificateError.RECORD_CHANGED, record.worksheetNumber());
        }
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
