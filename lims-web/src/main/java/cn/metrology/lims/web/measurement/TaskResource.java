package cn.metrology.lims.web.measurement;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.measurement.AssignTask;
import cn.metrology.lims.measurement.BenchService;
import cn.metrology.lims.measurement.StartView;
import cn.metrology.lims.measurement.StartWorksheet;
import cn.metrology.lims.measurement.TaskNumber;
import cn.metrology.lims.measurement.TaskRow;
import cn.metrology.lims.measurement.TaskService;
import cn.metrology.lims.measurement.Technician;
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
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tasks: who does which work by when, and the start of the work. */
@Path("tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TaskResource {
    @Inject
    private TaskService tasks;

    @Inject
    private BenchService bench;

    @Inject
    private Wording words;

    /** Whom the task is given to. */
    public record Assignment(@NotBlank String to, String reason) {}

    /** Why the task falls away. */
    public record Cancellation(@NotBlank String reason) {}

    /** What must be known before the first reading. */
    public record Start(
            @Valid @NotNull StartWorksheet.Conditions conditions, List<String> standards, Map<String, String> facts) {}

    /** What the start needs, with the reasons against standards in words. */
    public record Preparation(StartView start, List<SheetAnswer.ChoiceAnswer> standards) {}

    @GET
    public Page<TaskRow> page(
            @QueryParam("page") @DefaultValue("0") @PositiveOrZero int page,
            @QueryParam("size") @DefaultValue("20") @Max(200) int size,
            @QueryParam("status") String status,
            @QueryParam("text") String text,
            @QueryParam("mine") @DefaultValue("false") boolean mine) {
        Map<String, String> filters = new HashMap<>();
        filters.put("status", status == null ? "" : status);
        filters.put("text", text == null ? "" : text);
        PageRequest request = new PageRequest(page * size, size, "dueOn", true, filters);
        return mine ? tasks.mine(request) : tasks.page(request);
    }

    @GET
    @Path("{number}")
    public Response task(@PathParam("number") TaskNumber number) {
        return answer(tasks.row(number));
    }

    @GET
    @Path("{number}/candidates")
    public List<Technician> candidates(@PathParam("number") TaskNumber number) {
        return tasks.candidates(number);
    }

    @PUT
    @Path("{number}/assignee")
    public Response assign(
            @PathParam("number") TaskNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @Valid @NotNull Assignment assignment) {
        return answer(tasks.assign(
                new AssignTask(number, seen.version(), new StaffId(assignment.to()), assignment.reason())));
    }

    @PUT
    @Path("{number}/cancel")
    public Response cancel(
            @PathParam("number") TaskNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @Valid @NotNull Cancellation cancellation) {
        return answer(tasks.cancel(number, seen.version(), cancellation.reason()));
    }

    @GET
    @Path("{number}/start")
    public Preparation prepare(@PathParam("number") TaskNumber number) {
        StartView start = bench.prepare(number);
        return new Preparation(start, SheetAnswer.choices(start.standards(), words));
    }

    @POST
    @Path("{number}/worksheet")
    public Response start(
            @PathParam("number") TaskNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @Valid @NotNull Start start) {
        WorksheetView sheet = bench.start(new StartWorksheet(
                number,
                seen.version(),
                start.conditions(),
                start.standards() == null ? List.of() : start.standards(),
                start.facts() == null ? Map.of() : start.facts()));
        return Answers.created(URI.create("worksheets/" + sheet.worksheetNumber()), sheet, sheet.version());
    }

    private static Response answer(TaskRow task) {
        return Answers.of(task, task.version());
    }
}
