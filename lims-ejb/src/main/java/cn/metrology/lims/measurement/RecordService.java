package cn.metrology.lims.measurement;

import cn.metrology.lims.identity.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The original record, to be read and printed. */
@Stateless
public class RecordService {
    private SheetBook sheets;
    private RecordKeeper records;
    private RecordRenderer renderer;

    protected RecordService() {} // container proxy

    @Inject
    public RecordService(SheetBook sheets, RecordKeeper records, RecordRenderer renderer) {
        this.sheets = sheets;
        this.records = records;
        this.renderer = renderer;
    }

    /** The record with every correction. */
    @RolesAllowed(Right.WORKSHEET_READ)
    public HistoryView history(WorksheetNumber number) {
        return records.history(sheets.find(number));
    }

    /** The same as PDF. */
    @RolesAllowed(Right.WORKSHEET_READ)
    public byte[] pdf(WorksheetNumber number) {
        return renderer.render(history(number));
    }
}
