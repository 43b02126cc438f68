package cn.metrology.lims.web.procedure;

import cn.metrology.lims.procedure.DefinitionChecked;
import cn.metrology.lims.procedure.DefinitionSheet;
import cn.metrology.lims.procedure.DefinitionSheet.Filled;
import cn.metrology.lims.procedure.Hole;
import cn.metrology.lims.procedure.ItemFacts;
import cn.metrology.lims.procedure.ParameterSpec;
import cn.metrology.lims.procedure.ProcedureDefinition;
import cn.metrology.lims.procedure.ProcedureSheetService;
import cn.metrology.lims.procedure.WorksheetForm;
import cn.metrology.lims.web.measurement.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Procedures in tables: for the editor, for Excel, and to try a definition that is not stored yet. */
@Path("procedure-sheets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProcedureSheetResource {
    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private ProcedureSheetService service;

    @Inject
    private Wording words;

    /** A definition as it stands, and the instrument to lay it out for. */
    public record Layout(
            @NotNull JsonObject definition, @NotNull ItemFacts item) {}

    /** The worksheet that the definition asks for, and what it asks about the instrument. */
    public record LaidOut(WorksheetForm form, List<ParameterSpec> parameters, List<HoleText> holes) {}

    /** A definition as it stands, with an instrument, readings and checks. */
    public record Trial(
            @NotNull JsonObject definition, @NotNull @Valid TrialRequest trial) {}

    /** What follows from the readings, and what is missing, in words. */
    public record Tried(TrialRequest.Answer result, List<HoleText> holes) {}

    /** Something that is missing or does not fit, and where. */
    public record HoleText(String place, String text) {}

    /** A cell that cannot be read; rows count from 1. */
    public record ProblemText(String sheet, int row, String column, String text) {}

    /** The definition that the tables make, absent while a cell cannot be read. */
    public record Checked(JsonObject definition, List<ProblemText> problems, List<HoleText> holes) {}

    @GET
    public List<SheetForm> forms() {
        return service.sheets().stream()
                .map(sheet -> SheetForm.of(sheet, words))
                .toList();
    }

    @GET
    @Path("{no}/{edition}")
    public Filled of(@PathParam("no") String no, @PathParam("edition") int edition) {
        return service.of(no + "/" + edition);
    }

    @POST
    @Path("checks")
    public Checked check(@NotNull Filled filled) {
        DefinitionChecked checked = service.check(filled);
        return new Checked(
                checked.problems().isEmpty() ? Definitions.object(checked.definition()) : null,
                checked.problems().stream().map(this::inWords).toList(),
                inWords(checked.holes()));
    }

    @POST
    @Path("layouts")
    public LaidOut layOut(@NotNull @Valid Layout layout) {
        ProcedureDefinition definition =
                ProcedureDefinition.parse(layout.definition().toString());
        WorksheetForm form = definition.form(layout.item());
        return new LaidOut(form, definition.parameters(), inWords(form.holes()));
    }

    @POST
    @Path("trials")
    public Tried attempt(@NotNull @Valid Trial trial) {
        TrialRequest.Answer result =
                trial.trial().by(ProcedureDefinition.parse(trial.definition().toString()));
        return new Tried(result, inWords(result.holes()));
    }

    @GET
    @Path("workbook")
    @Produces(WORKBOOK)
    public Response template() {
        return file(service.template(), "procedure.xlsx");
    }

    @GET
    @Path("{no}/{edition}/workbook")
    @Produces(WORKBOOK)
    public Response workbook(@PathParam("no") String no, @PathParam("edition") int edition) {
        return file(service.workbook(no + "/" + edition), no + "-" + edition + ".xlsx");
    }

    /** The tables of a workbook, not stored; check them next. */
    @POST
    @Path("workbook")
    @Consumes(WORKBOOK)
    public Filled read(byte[] file) {
        return service.read(file);
    }

    private static Response file(byte[] workbook, String name) {
        return Response.ok(workbook)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    private List<HoleText> inWords(List<Hole> holes) {
        return holes.stream()
                .map(hole -> new HoleText(hole.place(), words.of(hole)))
                .toList();
    }

    private ProblemText inWords(DefinitionSheet.Problem problem) {
        return new ProblemText(
                problem.sheet(),
                problem.row(),
                problem.column(),
                words.of(problem.textKey(), List.of(problem.value())));
    }
}
