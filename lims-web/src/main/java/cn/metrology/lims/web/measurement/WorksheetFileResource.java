package cn.metrology.lims.web.measurement;

import cn.metrology.lims.kernel.Sha256;
import cn.metrology.lims.kernel.StoredDocument;
import cn.metrology.lims.measurement.ApplyFile;
import cn.metrology.lims.measurement.FileApplied;
import cn.metrology.lims.measurement.FileMapping;
import cn.metrology.lims.measurement.FilePreview;
import cn.metrology.lims.measurement.FileTable;
import cn.metrology.lims.measurement.RawFileView;
import cn.metrology.lims.measurement.ReadFile;
import cn.metrology.lims.measurement.ReadingsFileService;
import cn.metrology.lims.measurement.WorksheetNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Readings of a worksheet as files: the form to fill in offline, tables of any layout, what a bench computer sends. */
@Path("worksheet-files/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WorksheetFileResource {
    private static final int LINES_SHOWN = 30;

    @Inject
    private ReadingsFileService files;

    @Inject
    private Wording words;

    /** A file, its bytes in base 64, and how its table lies on the worksheet. */
    public record Upload(
            @NotBlank String name, @NotNull String content, Mapping mapping, String fingerprint, String reason) {
        ReadFile file(WorksheetNumber number) {
            FileMapping laid = mapping == null ? null : mapping.asCommand();
            return new ReadFile(number, name, Base64.getMimeDecoder().decode(content), laid);
        }
    }

    /** Which column of the file holds which column of the grid. */
    public record Mapping(
            @NotBlank String grid,
            int firstLine,
            Integer points,
            @NotNull List<Pair> columns) {
        FileMapping asCommand() {
            return new FileMapping(
                    grid,
                    firstLine,
                    points,
                    columns.stream().collect(Collectors.toMap(Pair::column, Pair::place, (a, b) -> b)));
        }
    }

    /** A column of the grid, and its place in the file from 0. */
    public record Pair(@NotBlank String column, int place) {}

    /** What the file would do, the refusals in words. */
    public record PreviewAnswer(
            FilePreview.Relation worst,
            List<FileTable.Line> lines,
            FileMapping mapping,
            List<ValueAnswer> values,
            String fingerprint) {}

    /** One value and what stands in its place. */
    public record ValueAnswer(
            String cell,
            int row,
            String column,
            String value,
            String standing,
            FilePreview.Relation relation,
            boolean doubtful,
            String message) {}

    /** What became of the cells, and the file as it is kept. */
    public record AppliedAnswer(SheetAnswer.CellsAnswer saved, RawFileView file) {}

    @GET
    @Path("form.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    public Response form(@PathParam("number") WorksheetNumber number) {
        return Response.ok(files.form(number))
                .header("Content-Disposition", "attachment; filename=\"" + number.value() + ".xlsx\"")
                .build();
    }

    @POST
    @Path("preview")
    public PreviewAnswer preview(@PathParam("number") WorksheetNumber number, @Valid @NotNull Upload upload) {
        FilePreview preview = files.preview(upload.file(number));
        return new PreviewAnswer(
                preview.values().stream()
                        .map(FilePreview.Value::relation)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                preview.lines().stream().limit(LINES_SHOWN).toList(),
                preview.mapping(),
                preview.values().stream().map(this::value).toList(),
                preview.fingerprint());
    }

    private ValueAnswer value(FilePreview.Value value) {
        return new ValueAnswer(
                value.cell(),
                value.row(),
                value.column(),
                value.value(),
                value.standing(),
                value.relation(),
                value.doubtful(),
                value.refusal() == null ? null : words.of(value.refusal(), value.args()));
    }

    @POST
    public AppliedAnswer apply(@PathParam("number") WorksheetNumber number, @Valid @NotNull Upload upload) {
        return answer(files.apply(new ApplyFile(upload.file(number), false, upload.fingerprint(), upload.reason())));
    }

    /** CSV, JSON or workbook as it is, from a program; the same bytes twice are written once. */
    @POST
    @Path("bench")
    @Consumes({"text/csv", "application/json", "application/octet-stream"})
    public AppliedAnswer bench(
            @PathParam("number") WorksheetNumber number,
            @QueryParam("name") @DefaultValue("bench") String name,
            byte[] content) {
        return answer(files.apply(new ApplyFile(new ReadFile(number, name, content, null), true, null, null)));
    }

    /** The file as it arrived; never shown by the browser, always saved. */
    @GET
    @Path("{hash}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response file(@PathParam("number") WorksheetNumber number, @PathParam("hash") String hash) {
        StoredDocument document = files.file(number, new Sha256(hash));
        String ending = document.mediaType().endsWith("csv")
                ? ".csv"
                : document.mediaType().endsWith("json") ? ".json" : ".xlsx";
        return Response.ok(document.content())
                .header("Content-Disposition", "attachment; filename=\"" + hash.substring(0, 12) + ending + "\"")
                .build();
    }

    private AppliedAnswer answer(FileApplied applied) {
        return new AppliedAnswer(SheetAnswer.of(applied.saved(), words), applied.file());
    }
}
