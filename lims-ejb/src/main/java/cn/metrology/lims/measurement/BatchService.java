package cn.metrology.lims.measurement;

import cn.metrology.lims.identity.Right;
import cn.metrology.lims.identity.SignatureMeaning;
import cn.metrology.lims.identity.Signatures;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Sha256;
import cn.metrology.lims.measurement.model.MeasurementError;
import cn.metrology.lims.measurement.model.Snapshot;
import cn.metrology.lims.measurement.model.Worksheet;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/** Many identical instruments worked side by side: started together, seen together, handed in together; one record each. */
@Stateless
public class BatchService {
    private SheetBook sheets;
    private Starter starter;
    private BatchReader reader;
    private RecordKeeper records;
    private Signing signing;
    private Happenings happenings;

    protected BatchService() {} // container proxy

    @Inject
    public BatchService(
            SheetBook sheets,
            Starter starter,
            BatchReader reader,
            RecordKeeper records,
            Signing signing,
            Happenings happenings) {
        this.sheets = sheets;
        this.starter = starter;
        this.reader = reader;
        this.records = records;
        this.signing = signing;
        this.happenings = happenings;
    }

    /** What the start of all these tasks needs; refused at once where they are of different kinds. */
    @RolesAllowed(Right.WORKSHEET_WORK)
    public BatchStartView prepare(@NotEmpty @Size(max = StartBatch.MOST) List<@NotNull TaskNumber> tasks) {
        List<TaskRow> rows =
                tasks.stream().map(number -> sheets.row(sheets.task(number))).toList();
        TaskRow first = rows.get(0);
        for (TaskRow other : rows) {
            boolean same = first.itemCode().equals(other.itemCode())
                    && first.serviceKind() == other.serviceKind()
                    && first.site() == other.site();
            if (!same) {
                throw new BusinessException(MeasurementError.BATCH_MIXED, first.itemNumber(), other.itemNumber());
            }
        }
        return new BatchStartView(starter.prepare(tasks.get(0)), rows);
    }

    /** Every guard of a single start holds for each instrument, or none is started. */
    @RolesAllowed(Right.WORKSHEET_WORK)
    public BatchView start(@Valid @NotNull StartBatch command) {
        List<Worksheet> started = starter.startAll(command, signing.me());
        sheets.flush();
        started.forEach(sheet -> happenings.started(
                new WorksheetStarted(sheet.number(), sheet.basis().item())));
        return reader.view(started.get(0).batch().orElseThrow(), started);
    }

    @RolesAllowed(Right.WORKSHEET_READ)
    public BatchView batch(@NotNull BatchNumber number) {
        return reader.view(number, sheets.ofBatch(number));
    }

    /** Signature 1 on each of the named records under one entry of the password; refused whole with the first reason. */
    @RolesAllowed(Right.WORKSHEET_WORK)
    public List<WorksheetView> submit(@Valid @NotNull SubmitBatch command) {
        List<Worksheet> submitted = new ArrayList<>();
        List<Signatures.Signed> contents = new ArrayList<>();
        for (SubmitBatch.Seat seat : command.worksheets()) {
            Worksheet sheet = sheets.require(seat.number(), seat.seenVersion());
            if (!sheet.batch().filter(command.batch()::equals).isPresent()) {
                throw new BusinessException(MeasurementError.BATCH_FOREIGN_SHEET, seat.number(), command.batch());
            }
            Snapshot.Content content = records.freeze(sheet);
            sheet.submit(signing.me(), happenings.now(), content);
            submitted.add(sheet);
            contents.add(new Signatures.Signed(sheet.number().value(), sheet.revision(), new Sha256(content.hash())));
        }
        sheets.flush();
        signing.all(SignatureMeaning.PERFORMED, contents, command.password());
        return submitted.stream().map(sheets::view).toList();
    }
}
