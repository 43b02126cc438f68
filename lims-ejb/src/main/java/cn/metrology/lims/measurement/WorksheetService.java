package cn.metrology.lims.measurement;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.identity.SignatureMeaning;
import cn.metrology.lims.identity.Signatures;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.Sha256;
import cn.metrology.lims.measurement.model.Signer;
import cn.metrology.lims.measurement.model.Snapshot;
import cn.metrology.lims.measurement.model.Task;
import cn.metrology.lims.measurement.model.Worksheet;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

/** A worksheet from the performer's signature to the certificate: submit, check, return, issue. */
@Stateless
public class WorksheetService {
    private SheetBook sheets;
    private RecordKeeper records;
    private Competence competence;
    private Signatures signatures;
    private CurrentUser user;
    private Happenings happenings;

    protected WorksheetService() {} // container proxy

    @Inject
    public WorksheetService(
            SheetBook sheets,
            RecordKeeper records,
            Competence competence,
            Signatures signatures,
            CurrentUser user,
            Happenings happenings) {
        this.sheets = sheets;
        this.records = records;
        this.competence = competence;
        this.signatures = signatures;
        this.user = user;
        this.happenings = happenings;
    }

    /** Signature 1 over the complete record; refused with every hole named (UN-10 included). */
    @RolesAllowed(Right.WORKSHEET_WORK)
    public WorksheetView submit(@Valid SubmitWorksheet command) {
        Worksheet sheet = sheets.require(command.number(), command.seenVersion());
        Snapshot.Content content = records.freeze(sheet);
        sheet.submit(me(), happenings.now(), content);
        sheets.flush();
        sign(SignatureMeaning.PERFORMED, sheet, content.hash(), command.password());
        return sheets.view(sheet);
    }

    /** Signature 2 (WF-12, WF-13): another, authorised person; the stored data must give the same results again. */
    @RolesAllowed(Right.WORKSHEET_CHECK)
    public WorksheetView check(@Valid CheckWorksheet command) {
        Worksheet sheet = sheets.require(command.number(), command.seenVersion());
        sheet.requireCheckableBy(user.id());
        Task task = sheets.task(sheet);
        competence.requireChecker(user.id(), task.subject(), happenings.today());
        sheet.check(me(), happenings.now(), records.recompute(sheet));
        sheets.flush();
        sign(SignatureMeaning.CHECKED, sheet, sheet.snapshot().orElseThrow().hash(), command.password());
        return sheets.view(sheet);
    }

    /** WF-14: by the checker before his signature, or by the signatory before his. */
    @RolesAllowed({Right.WORKSHEET_CHECK, Right.CERTIFICATE_ISSUE})
    public WorksheetView returnForCorrection(@Valid ReturnWorksheet command) {
        Worksheet sheet = sheets.require(command.number(), command.seenVersion());
        happenings.because(command.reason());
        sheet.sendBack(me(), happenings.now(), command.reason());
        sheets.flush();
        return sheets.view(sheet);
    }

    /** Called by the certificate inside its issuing transaction (WF-12: three different people). */
    @RolesAllowed(Right.CERTIFICATE_ISSUE)
    public void markIssued(WorksheetNumber number, int seenVersion, String certificateNumber) {
        Worksheet sheet = sheets.require(number, seenVersion);
        sheet.issue(user.id(), checkerMayApprove(sheet), happenings.now(), certificateNumber);
        sheets.task(sheet).issued();
        sheets.flush();
        happenings.issued(new WorksheetIssued(number, sheet.basis().item()));
    }

    /** Refuses, before anything is rendered, whoever may not approve this worksheet (WF-12), and results that no longer follow. */
    @RolesAllowed(Right.CERTIFICATE_ISSUE)
    public void requireApprovable(WorksheetNumber number, int seenVersion) {
        Worksheet sheet = sheets.seen(number, seenVersion);
        sheet.requireApprovableBy(user.id(), checkerMayApprove(sheet));
        sheet.requireSameResults(records.recompute(sheet));
    }

    /** Everything a document prints. */
    @RolesAllowed({Right.WORKSHEET_READ, Right.CERTIFICATE_READ})
    public RecordView record(WorksheetNumber number) {
        return records.record(sheets.find(number));
    }

    @RolesAllowed(Right.WORKSHEET_CHECK)
    public Page<WorksheetRow> toCheck(PageRequest request) {
        return sheets.page(request, WorksheetStatus.TO_CHECK);
    }

    @RolesAllowed(Right.CERTIFICATE_ISSUE)
    public Page<WorksheetRow> toApprove(PageRequest request) {
        return sheets.page(request, WorksheetStatus.TO_APPROVE);
    }

    /** Those in this state; null: in whatever state. */
    @RolesAllowed(Right.WORKSHEET_READ)
    public Page<WorksheetRow> page(PageRequest request, WorksheetStatus status) {
        return sheets.page(request, status);
    }

    private boolean checkerMayApprove(Worksheet sheet) {
        return competence.checkerMayApprove(sheets.task(sheet).subject(), happenings.today());
    }

    private void sign(SignatureMeaning meaning, Worksheet sheet, String hash, String password) {
        signatures.sign(meaning, sheet.number().value(), sheet.revision(), new Sha256(hash), password);
    }

    private Signer me() {
        return new Signer(user.id(), user.name());
    }
}
