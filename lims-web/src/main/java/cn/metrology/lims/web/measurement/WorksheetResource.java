package cn.metrology.lims.web.measurement;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.measurement.BenchService;
import cn.metrology.lims.measurement.ChangeWorksheet;
import cn.metrology.lims.measurement.CheckWorksheet;
import cn.metrology.lims.measurement.ChooseStandards;
import cn.metrology.lims.measurement.HistoryView;
import cn.metrology.lims.measurement.RecordService;
import cn.metrology.lims.measurement.RecordView;
import cn.metrology.lims.measurement.ReturnWorksheet;
import cn.metrology.lims.measurement.SaveCells;
import cn.metrology.lims.measurement.SheetView;
import cn.metrology.lims.measurement.SubmitWorksheet;
import cn.metrology.lims.measurement.Technician;
import cn.metrology.lims.measurement.WorksheetNumber;
import cn.metrology.lims.measurement.WorksheetRow;
import cn.metrology.lims.measurement.WorksheetService;
import cn.metrology.lims.measurement.WorksheetStatus;
import cn.metrology.lims.measurement.WorksheetView;
import cn.metrology.lims.web.rest.Answers;
import cn.metrology.lims.web.rest.IfMatch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Worksheets: lists, the work at the bench, the record and the signatures. */
@Path("worksheets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WorksheetResource {
    @Inject
    private WorksheetService worksheets;

    @Inject
    private RecordService records;

    @Inject
    private BenchService bench;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Wording words;

    /** A signature's password. */
    public record Signature(@NotBlank String password) {}

    /** Why it is done. */
    public record Because(@NotBlank String reason) {}

    /** Values for cells, under one command id. */
    public record Cells(@NotBlank String commandId, @NotNull List<SaveCells.Cell> cells) {}

    /** Standards by instrument number. */
    public record Standards(@NotNull List<String> standards) {}

    /** The colleague who takes part. */
    public record Colleague(@NotBlank String person) {}

    @GET
    public Page<WorksheetRow> page(
            @QueryParam("status") @DefaultValue("IN_WORK") WorksheetStatus status,
            @QueryParam("page") @DefaultValue("0") @PositiveOrZero int page,
            @QueryParam("size") @DefaultValue("20") @Max(200) int size,
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("procedure") @DefaultValue("") String procedure) {
        return worksheets.page(
                new PageRequest(page * size, size, null, true, Map.of("text", text, "procedure", procedure)), status);
    }

    @GET
    @Path("{number}")
    public Response sheet(@PathParam("number") WorksheetNumber number) {
        return sheetAnswer(bench.sheet(number));
    }

    /** Each cell ends on its own; nothing is overwritten unseen, so this needs no If-Match. */
    @PUT
    @Path("{number}/cells")
    public Response save(@PathParam("number") WorksheetNumber number, @Valid @NotNull Cells cells) {
        SheetAnswer.CellsAnswer saved =
                SheetAnswer.of(bench.save(new SaveCells(number, cells.commandId(), cells.cells())), words);
        return Answers.of(saved, saved.version());
    }

    @GET
    @Path("{number}/standards")
    public List<SheetAnswer.ChoiceAnswer> standards(@PathParam("number") WorksheetNumber number) {
        return SheetAnswer.choices(bench.standards(number), words);
    }

    @PUT
    @Path("{number}/standards")
    public Response choose(
            @PathParam("number") WorksheetNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @Valid @NotNull Standards wanted) {
        return sheetAnswer(bench.choose(new ChooseStandards(number, seen.version(), wanted.standards())));
    }

    @GET
    @Path("{number}/colleagues")
    public List<Technician> colleagues(@PathParam("number") WorksheetNumber number) {
        return bench.colleagues(number);
    }

    @POST
    @Path("{number}/members")
    public Response admit(
            @PathParam("number") WorksheetNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @Valid @NotNull Colleague colleague) {
        return answer(bench.admit(number, seen.version(), new StaffId(colleague.person())));
    }

    @PUT
    @Path("{number}/interrupt")
    public Response interrupt(
            @PathParam("number") WorksheetNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @Valid @NotNull Because because) {
        return answer(bench.interrupt(change(number, seen, because)));
    }

    @PUT
    @Path("{number}/resume")
    public Response resume(
            @PathParam("number") WorksheetNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @Valid @NotNull Because because) {
        return answer(bench.resume(change(number, seen, because)));
    }

    @PUT
    @Path("{number}/cancel")
    public Response cancel(
            @PathParam("number") WorksheetNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @Valid @NotNull Because because) {
        return answer(bench.cancel(change(number, seen, because)));
    }

    @GET
    @Path("{number}/record")
    public Response record(@PathParam("number") WorksheetNumber number) {
        RecordView record = worksheets.record(number);
        return Answers.of(record, record.version());
    }

    @GET
    @Path("{number}/history")
    public HistoryView history(@PathParam("number") WorksheetNumber number) {
        return records.history(number);
    }

    @GET
    @Path("{number}/original-record.pdf")
    @Produces("application/pdf")
    public Response pdf(@PathParam("number") WorksheetNumber number) {
        return Response.ok(records.pdf(number))
                .header("Content-Disposition", "inline; filename=\"" + number.value() + ".pdf\"")
                .build();
    }

    @PUT
    @Path("{number}/submit")
    public Response submit(
            @PathParam("number") WorksheetNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @Valid @NotNull Signature signature) {
        return answer(worksheets.submit(new SubmitWorksheet(number, seen.version(), signature.password())));
    }

    @PUT
    @Path("{number}/check")
    public Response check(
            @PathParam("number") WorksheetNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @Valid @NotNull Signature signature) {
        return answer(worksheets.check(new CheckWorksheet(number, seen.version(), signature.password())));
    }

    @PUT
    @Path("{number}/return")
    public Response sendBack(
            @PathParam("number") WorksheetNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @Valid @NotNull Because because) {
        return answer(worksheets.returnForCorrection(new ReturnWorksheet(number, seen.version(), because.reason())));
    }

    private static ChangeWorksheet change(WorksheetNumber number, IfMatch seen, Because because) {
        return new ChangeWorksheet(number, seen.version(), because.reason());
    }

    private Response sheetAnswer(SheetView sheet) {
        String me = user.id().value();
        SheetAnswer answer = new SheetAnswer(
                sheet,
                sheet.live(),
                SheetAnswer.holes(sheet.live().holes(), words),
                me,
                me.equals(sheet.performer().id()),
                sheet.member(),
                Institute.today(clock));
        return Answers.of(answer, sheet.worksheet().version());
    }

    private static Response answer(WorksheetView sheet) {
        return Answers.of(sheet, sheet.version());
    }
}
