package cn.metrology.lims.measurement;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Sha256;
import cn.metrology.lims.measurement.model.MeasurementError;
import cn.metrology.lims.measurement.model.Worksheet;
import cn.metrology.lims.procedure.WorksheetForm;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Understands a file with readings by its content: our own form, a list of addresses, or a table of any layout. */
@Dependent
class FileReading {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> CELL_HEADINGS = List.of("cell", "位置");
    private static final List<String> VALUE_HEADINGS = List.of("value", "读数");

    private final Computation computation;
    private final ReadingsWorkbook workbooks;

    @Inject
    FileReading(Computation computation, ReadingsWorkbook workbooks) {
        this.computation = computation;
        this.workbooks = workbooks;
    }

    FilePreview preview(Worksheet sheet, ReadFile file) {
        FileTable table = table(file.content());
        Computed computed = computation.of(sheet);
        Typed typed =
                new Typed(computed.form(), computed.procedure().definition().parameters());
        FileValues values = new FileValues(typed, sheet.current());
        FileMapping mapping = null;
        List<FilePreview.Value> found = List.of();
        if (!table.placed().isEmpty()) {
            requireOurs(sheet, table);
            found = values.placed(table.placed());
        } else {
            mapping = Optional.ofNullable(file.mapping())
                    .or(() -> new FileProposal(computed.form(), table.lines()).mapping())
                    .orElse(null);
            if (mapping != null) {
                found = values.mapped(table.lines(), mapping, grid(computed.form(), mapping.grid()));
            }
        }
        boolean ours = table.placed().stream().anyMatch(one -> one.worksheet() != null);
        return new FilePreview(
                ours ? FileSource.FORM : FileSource.UPLOAD,
                table.lines(),
                mapping,
                found,
                Sha256.of(file.content()).value(),
                Sha256.of(found.toString()).value());
    }

    static String mediaType(byte[] file) {
        if (isWorkbook(file)) {
            return WORKBOOK;
        }
        return startsLikeJson(FileText.decode(file)) ? "application/json" : "text/csv";
    }

    private FileTable table(byte[] file) {
        if (file.length > ReadingsWorkbook.MOST_BYTES) {
            throw new BusinessException(MeasurementError.FILE_TOO_LARGE, ReadingsWorkbook.MOST_BYTES / 1024 / 1024);
        }
        if (file.length == 0) {
            throw new BusinessException(MeasurementError.FILE_EMPTY);
        }
        if (isWorkbook(file)) {
            return listed(workbooks.read(file));
        }
        String text = FileText.decode(file);
        if (startsLikeJson(text)) {
            return new FileTable(List.of(), json(text));
        }
        return listed(new FileTable(
                FileText.lines(file, ReadingsWorkbook.MOST_ROWS, ReadingsWorkbook.MOST_COLUMNS), List.of()));
    }

    /** A table with columns for address and value needs no mapping. */
    private static FileTable listed(FileTable table) {
        if (!table.placed().isEmpty() || table.lines().isEmpty()) {
            return table;
        }
        FileTable.Line heading = table.lines().get(0);
        int cell = place(heading, CELL_HEADINGS);
        int value = place(heading, VALUE_HEADINGS);
        if (cell < 0 || value < 0) {
            return table;
        }
        return new FileTable(
                table.lines(),
                table.lines().stream()
                        .skip(1)
                        .map(line -> new FileTable.Placed(
                                null, line.cell(cell), line.cell(value), line.number(), FileValues.letters(value)))
                        .toList());
    }

    private static int place(FileTable.Line heading, List<String> names) {
        for (int i = 0; i < heading.cells().size(); i++) {
            if (names.contains(heading.cell(i).toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    private static List<FileTable.Placed> json(String text) {
        List<FileTable.Placed> placed = new ArrayList<>();
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject sent = reader.readObject();
            for (JsonValue one : sent.getJsonArray("cells")) {
                JsonObject cell = one.asJsonObject();
                placed.add(new FileTable.Placed(
                        sent.getString("worksheet", null),
                        cell.getString("cell"),
                        cell.getString("value"),
                        placed.size() + 1,
                        "value"));
            }
        } catch (RuntimeException unreadable) { // the JSON API has one exception for each way to be wrong
            throw new BusinessException(MeasurementError.FILE_UNREADABLE);
        }
        if (placed.isEmpty()) {
            throw new BusinessException(MeasurementError.FILE_EMPTY);
        }
        return placed;
    }

    /** Values of another instrument never land here by a mix-up of files. */
    private static void requireOurs(Worksheet sheet, FileTable table) {
        table.placed().stream()
                .map(FileTable.Placed::worksheet)
                .filter(number ->
                        number != null && !number.equals(sheet.number().value()))
                .findFirst()
                .ifPresent(other -> {
                    throw new BusinessException(MeasurementError.FILE_OTHER_WORKSHEET, other, sheet.number());
                });
    }

    private static WorksheetForm.Grid grid(WorksheetForm form, String key) {
        return form.grids().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new BusinessException(MeasurementError.CELL_UNKNOWN, key));
    }

    private static boolean isWorkbook(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K';
    }

    private static boolean startsLikeJson(String text) {
        return text.stripLeading().startsWith("{");
    }
}
