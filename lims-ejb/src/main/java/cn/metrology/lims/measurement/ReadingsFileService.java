package cn.metrology.lims.measurement;

import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Documents;
import cn.metrology.lims.kernel.Sha256;
import cn.metrology.lims.kernel.StoredDocument;
import cn.metrology.lims.measurement.FilePreview.Relation;
import cn.metrology.lims.measurement.model.MeasurementError;
import cn.metrology.lims.measurement.model.RawFile;
import cn.metrology.lims.measurement.model.Worksheet;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Readings from files: what a file would change, changing it, and the file itself, kept as it arrived. */
@Stateless
public class ReadingsFileService {
    private SheetBook sheets;
    private FileReading reading;
    private FileWriting writing;
    private SheetReader reader;
    private ReadingsWorkbook workbooks;
    private Documents documents;

    protected ReadingsFileService() {} // container proxy

    @Inject
    public ReadingsFileService(
            SheetBook sheets,
            FileReading reading,
            FileWriting writing,
            SheetReader reader,
            ReadingsWorkbook workbooks,
            Documents documents) {
        this.sheets = sheets;
        this.reading = reading;
        this.writing = writing;
        this.reader = reader;
        this.workbooks = workbooks;
        this.documents = documents;
    }

    /** The worksheet as a form to be filled in offline. */
    @RolesAllowed(Right.WORKSHEET_READ)
    public byte[] form(@NotNull WorksheetNumber number) {
        return workbooks.form(reader.view(sheets.find(number), false));
    }

    @RolesAllowed(Right.WORKSHEET_WORK)
    public FilePreview preview(@Valid @NotNull ReadFile file) {
        return reading.preview(sheets.find(file.number()), file);
    }

    /** Whole or not at all: one value that cannot stand where the file puts it refuses the file. Sent twice, it is written once. */
    @RolesAllowed(Right.WORKSHEET_WORK)
    public FileApplied apply(@Valid @NotNull ApplyFile command) {
        ReadFile file = command.file();
        Worksheet sheet = sheets.requireForWriting(file.number());
        FilePreview preview = reading.preview(sheet, file);
        requireAcceptable(preview, command.fingerprint());
        FileApplied applied = writing.write(sheet, preview, command);
        documents.store(file.content(), applied.file().mediaType());
        sheets.flush();
        return new FileApplied(applied.saved().at(sheet.version()), applied.file());
    }

    /** The bytes of a file that is kept on the worksheet. */
    @RolesAllowed(Right.WORKSHEET_READ)
    public StoredDocument file(@NotNull WorksheetNumber number, @NotNull Sha256 hash) {
        boolean kept = sheets.find(number).files().stream()
                .map(RawFile::content)
                .anyMatch(content -> content.hash().equals(hash.value()));
        if (!kept) {
            throw new BusinessException(MeasurementError.FILE_NOT_FOUND, hash);
        }
        return documents.load(hash);
    }

    private static void requireAcceptable(FilePreview preview, String fingerprint) {
        if (preview.values().isEmpty()) {
            throw new BusinessException(MeasurementError.FILE_NOT_UNDERSTOOD);
        }
        List<FilePreview.Value> refused = preview.values().stream()
                .filter(value -> value.relation() == Relation.REFUSED)
                .toList();
        if (!refused.isEmpty()) {
            throw new BusinessException(
                    MeasurementError.FILE_REFUSED,
                    refused.size(),
                    refused.get(0).row(),
                    refused.get(0).column(),
                    refused.get(0).value());
        }
        if (fingerprint != null && !fingerprint.equals(preview.fingerprint())) {
            throw new BusinessException(MeasurementError.FILE_STALE);
        }
    }

    /** The same file, laid on the worksheet in the same way, is the same command. */
    static String command(FilePreview preview) {
        String same = preview.hash() + preview.mapping();
        return UUID.nameUUIDFromBytes(same.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
