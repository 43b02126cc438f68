package cn.metrology.lims.web.catalogue;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.procedure.ApplyImport;
import cn.metrology.lims.procedure.CatalogueExchangeService;
import cn.metrology.lims.procedure.ImportOutcome;
import cn.metrology.lims.procedure.ImportPreview;
import cn.metrology.lims.procedure.ImportPreview.ImportRow;
import cn.metrology.lims.procedure.TestItemWorkbook;
import cn.metrology.lims.web.faces.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.file.UploadedFile;

/** Page state of import.xhtml: the file, what it would do, and doing it. */
@Named
@ViewScoped
public class ImportBean implements Serializable {
    @Inject
    private CatalogueExchangeService service;

    @Inject
    private Messages messages;

    private transient UploadedFile upload;
    private byte[] file;
    private String fileName;
    private ImportPreview preview;
    private String reason;
    private boolean onlyDifferences = true;

    public void read() {
        preview = null;
        if (upload == null || upload.getFileName() == null || upload.getSize() == 0) {
            messages.warn("catalogue.import.noFile");
            return;
        }
        file = upload.getContent();
        fileName = upload.getFileName();
        try {
            preview = service.preview(file);
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    public void apply() {
        try {
            ImportPreview done = service.apply(new ApplyImport(file, preview.fingerprint(), reason));
            messages.done("catalogue.import.done", done.count(ImportOutcome.NEW), done.count(ImportOutcome.CHANGED));
            preview = null;
            file = null;
            reason = null;
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    public void forget() {
        preview = null;
        file = null;
    }

    public List<ImportRow> getRows() {
        return preview.rows().stream()
                .filter(row -> !onlyDifferences || row.outcome() != ImportOutcome.UNCHANGED)
                .toList();
    }

    public long count(String outcome) {
        return preview.count(ImportOutcome.valueOf(outcome));
    }

    public ImportPreview getPreview() {
        return preview;
    }

    public String getFileName() {
        return fileName;
    }

    public UploadedFile getUpload() {
        return upload;
    }

    public void setUpload(UploadedFile upload) {
        this.upload = upload;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isOnlyDifferences() {
        return onlyDifferences;
    }

    public void setOnlyDifferences(boolean onlyDifferences) {
        this.onlyDifferences = onlyDifferences;
    }

    public int getMostRows() {
        return TestItemWorkbook.MOST_ROWS;
    }

    public int getMostMegabytes() {
        return TestItemWorkbook.MOST_BYTES / 1024 / 1024;
    }
}
