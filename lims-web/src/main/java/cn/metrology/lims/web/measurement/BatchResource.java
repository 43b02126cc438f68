package cn.metrology.lims.web.measurement;

import cn.metrology.lims.measurement.BatchNumber;
import cn.metrology.lims.measurement.BatchService;
import cn.metrology.lims.measurement.BatchView;
import cn.metrology.lims.measurement.StartBatch;
import cn.metrology.lims.measurement.StartWorksheet;
import cn.metrology.lims.measurement.SubmitBatch;
import cn.metrology.lims.measurement.TaskNumber;
import cn.metrology.lims.measurement.WorksheetNumber;
import cn.metrology.lims.measurement.WorksheetView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Identical instruments side by side. Cells are saved on each worksheet. */
@Path("batches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BatchResource {
    @Inject
    private BatchService batches;

    /** A task as it was last seen. */
    public record Seat(@NotBlank String task, int seenVersion) {}

    /** Tasks to start together, and what holds for all of them. */
    public record Start(
            @NotEmpty List<@Valid @NotNull Seat> tasks,
            @Valid @NotNull StartWorksheet.Conditions conditions,
            List<String> standards,
            Map<String, String> facts) {}

    /** A worksheet as it was last seen. */
    public record Signed(@NotBlank String number, int seenVersion) {}

    /** Which worksheets are handed in, and the signature's password. */
    public record Submission(
            @NotEmpty List<@Valid @NotNull Signed> worksheets,
            @NotBlank String password) {}

    @POST
    public Response start(@Valid @NotNull Start start) {
        BatchView batch = batches.start(new StartBatch(
                start.tasks().stream()
                        .map(seat -> new StartBatch.Seat(new TaskNumber(seat.task()), seat.seenVersion()))
                        .toList(),
                start.conditions(),
                start.standards() == null ? List.of() : start.standards(),
                start.facts() == null ? Map.of() : start.facts()));
        return Response.created(URI.create("batches/" + batch.batchNumber()))
                .entity(batch)
                .build();
    }

    @GET
    @Path("{number}")
    public BatchView batch(@PathParam("number") BatchNumber number) {
        return batches.batch(number);
    }

    @PUT
    @Path("{number}/submit")
    public List<WorksheetView> submit(@PathParam("number") BatchNumber number, @Valid @NotNull Submission submission) {
        return batches.submit(new SubmitBatch(
                number,
                submission.worksheets().stream()
                        .map(one -> new SubmitBatch.Seat(new WorksheetNumber(one.number()), one.seenVersion()))
                        .toList(),
                submission.password()));
    }
}
