package cn.metrology.lims.measurement;

import cn.metrology.lims.measurement.model.RawFile;
import cn.metrology.lims.measurement.model.Worksheet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Writes the values of an accepted file on the worksheet and names the file there. */
@Dependent
class FileWriting {
    private final Scribe scribe;
    private final Signing signing;
    private final Happenings happenings;

    @Inject
    FileWriting(Scribe scribe, Signing signing, Happenings happenings) {
        this.scribe = scribe;
        this.signing = signing;
        this.happenings = happenings;
    }

    FileApplied write(Worksheet sheet, FilePreview preview, ApplyFile command) {
        String id = ReadingsFileService.command(preview);
        List<SaveCells.Cell> cells = preview.values().stream()
                .map(value ->
                        new SaveCells.Cell(value.cell(), value.value(), value.standing(), null, command.reason(), null))
                .toList();
        CellsSaved saved = scribe.write(sheet, new SaveCells(sheet.number(), id, cells), signing.me());
        byte[] content = command.file().content();
        RawFile kept = sheet.keep(
                new RawFile.Content(
                        command.file().name(),
                        FileReading.mediaType(content),
                        preview.hash(),
                        content.length,
                        command.bench() ? FileSource.BENCH : preview.source(),
                        cells.size()),
                id,
                signing.me(),
                happenings.now());
        return new FileApplied(saved, SheetReader.file(kept));
    }
}
