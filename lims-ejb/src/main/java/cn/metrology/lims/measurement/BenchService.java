package cn.metrology.lims.measurement;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.measurement.model.Signer;
import cn.metrology.lims.measurement.model.Worksheet;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;

/** What a technician does at the bench: start, write, correct, change standards, interrupt and resume. */
@Stateless
public class BenchService {
    private SheetBook sheets;
    private Starter starter;
    private Scribe scribe;
    private SheetReader reader;
    private CurrentUser user;
    private Happenings happenings;

    protected BenchService() {} // container proxy

    @Inject
    public BenchService(
            SheetBook sheets,
            Starter starter,
            Scribe scribe,
            SheetReader reader,
            CurrentUser user,
            Happenings happenings) {
        this.sheets = sheets;
        this.starter = starter;
        this.scribe = scribe;
        this.reader = reader;
        this.user = user;
        this.happenings = happenings;
    }

    /** What the start needs: the procedure, its limits, what is still open about the item, and the standards. */
    @RolesAllowed(Right.WORKSHEET_WORK)
    public StartView prepare(TaskNumber task) {
        return starter.prepare(task);
    }

    /** Flows 3, start: every guard is checked here, and the first that fails is named. */
    @RolesAllowed(Right.WORKSHEET_WORK)
    public WorksheetView start(@Valid StartWorksheet command) {
        Worksheet sheet = starter.start(command, me());
        sheets.flush();
        happenings.started(new WorksheetStarted(sheet.number(), sheet.basis().item()));
        return sheets.view(sheet);
    }

    /** Writes cells; each ends on its own, and a lost race in one cell does not cost the others. */
    @RolesAllowed(Right.WORKSHEET_WORK)
    public CellsSaved save(@Valid SaveCells command) {
        Worksheet sheet = sheets.requireForWriting(command.number());
        CellsSaved saved = scribe.write(sheet, command, me());
        sheets.flush();
        return saved.at(sheet.version());
    }

    /** The standards that are used from now on; those taken off stay on the record (TR-10). */
    @RolesAllowed(Right.WORKSHEET_WORK)
    public SheetView choose(@Valid ChooseStandards command) {
        Worksheet sheet = sheets.require(command.number(), command.seenVersion());
        sheet.use(starter.chosen(sheet, command.standards()), me(), happenings.now());
        sheets.flush();
        return reader.view(sheet, true);
    }

    /** WF-08: lets a colleague take part who is authorised for this item. */
    @RolesAllowed(Right.WORKSHEET_WORK)
    public WorksheetView admit(WorksheetNumber number, int seenVersion, StaffId colleague) {
        Worksheet sheet = sheets.require(number, seenVersion);
        Technician person = starter.authorised(sheet, colleague);
        sheet.admit(colleague, person.name(), user.id());
        sheets.flush();
        return sheets.view(sheet);
    }

    @RolesAllowed(Right.WORKSHEET_WORK)
    public WorksheetView interrupt(@Valid ChangeWorksheet command) {
        Worksheet sheet = sheets.require(command.number(), command.seenVersion());
        happenings.because(command.reason());
        sheet.interrupt(me(), happenings.now(), command.reason());
        sheets.flush();
        return sheets.view(sheet);
    }

    @RolesAllowed(Right.WORKSHEET_WORK)
    public WorksheetView resume(@Valid ChangeWorksheet command) {
        Worksheet sheet = sheets.require(command.number(), command.seenVersion());
        happenings.because(command.reason());
        sheet.resume(me(), happenings.now(), command.reason());
        sheets.flush();
        return sheets.view(sheet);
    }

    /** Gives a worksheet up, readings kept; the task can be started again under a new number. */
    @RolesAllowed(Right.TASK_ASSIGN)
    public WorksheetView cancel(@Valid ChangeWorksheet command) {
        Worksheet sheet = sheets.require(command.number(), command.seenVersion());
        happenings.because(command.reason());
        sheet.cancel(me(), happenings.now(), command.reason());
        sheets.task(sheet).restart();
        sheets.flush();
        return sheets.view(sheet);
    }

    @RolesAllowed(Right.WORKSHEET_READ)
    public SheetView sheet(WorksheetNumber number) {
        Worksheet sheet = sheets.find(number);
        return reader.view(sheet, sheet.mayWrite(user.id()) && user.may(Right.WORKSHEET_WORK));
    }

    /** Every standard for this item, usable or not, as of today. */
    @RolesAllowed(Right.WORKSHEET_WORK)
    public List<StandardChoice> standards(WorksheetNumber number) {
        return starter.choices(sheets.find(number));
    }

    /** Colleagues who could take part. */
    @RolesAllowed(Right.WORKSHEET_WORK)
    public List<Technician> colleagues(WorksheetNumber number) {
        Worksheet sheet = sheets.find(number);
        return starter.colleagues(sheet).stream()
                .filter(person -> !sheet.mayWrite(new StaffId(person.id())))
                .toList();
    }

    private Signer me() {
        return new Signer(user.id(), user.name());
    }
}
