package cn.metrology.lims.certificate;

import cn.metrology.lims.certificate.model.Certificate;
import cn.metrology.lims.certificate.model.CertificateError;
import cn.metrology.lims.certificate.model.Certificates;
import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.identity.SignatureMeaning;
import cn.metrology.lims.identity.Signatures;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.Sha256;
import cn.metrology.lims.measurement.RecordJson;
import cn.metrology.lims.measurement.RecordView;
import cn.metrology.lims.measurement.WorksheetNumber;
import cn.metrology.lims.measurement.WorksheetService;
import cn.metrology.lims.measurement.WorksheetStatus;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;

/** Approves a checked record and issues its document: signature, number, file and state in one transaction (CT-10). */
@Stateless
public class IssueService {
    private WorksheetService worksheets;
    private IssueGuard guard;
    private DocumentPress press;
    private Certificates certificates;
    private CertificateViews views;
    private Signatures signatures;
    private IssuedChain chain;
    private RecordJson json;
    private CurrentUser user;
    private Clock clock;

    protected IssueService() {} // container proxy

    @Inject
    public IssueService(
            WorksheetService worksheets, IssueGuard guard, DocumentPress press, CurrentUser user, Clock clock) {
        this.worksheets = worksheets;
        this.guard = guard;
        this.press = press;
        this.user = user;
        this.clock = clock;
    }

    @Inject
    void archive(
            Certificates certificates,
            CertificateViews views,
            Signatures signatures,
            IssuedChain chain,
            RecordJson json) {
        this.certificates = certificates;
        this.views = views;
        this.signatures = signatures;
        this.chain = chain;
        this.json = json;
    }

    /** Signs and issues; of two signatories at once the slower gets nothing. */
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
        Certificate certificate = press.print(copy(record, kind));
        // the record first: of two signatories at once the slower is refused here, in words
        worksheets.markIssued(
                worksheet, command.seenVersion(), certificate.number().value());
        certificates.add(certificate);
        certificates.flush();
        chain.keep(certificate, record);
        return views.of(certificate);
    }

    /** What would be issued, with the watermark of a draft and without a number (CT-07). */
    @RolesAllowed({Right.CERTIFICATE_ISSUE, Right.WORKSHEET_CHECK, Right.QUALITY_READ})
    public byte[] preview(WorksheetNumber worksheet) {
        RecordView record = worksheets.record(worksheet);
        DocumentKind kind =
                DocumentKind.of(record.item().serviceKind(), record.results().verdict());
        return press.draft(copy(record, kind));
    }

    private DocumentPress.Copy copy(RecordView record, DocumentKind kind) {
        return new DocumentPress.Copy(record, json.write(record), kind, Editions.validUntil(record, kind), null);
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
}
