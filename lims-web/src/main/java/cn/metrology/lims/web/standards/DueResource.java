package cn.metrology.lims.web.standards;

import cn.metrology.lims.standards.BoardView;
import cn.metrology.lims.standards.DueRow;
import cn.metrology.lims.standards.DueService;
import cn.metrology.lims.standards.PlanRow;
import cn.metrology.lims.standards.ReminderView;
import cn.metrology.lims.standards.StandardBoardService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What falls due for the standards, the plans made of it, and the board. */
@Path("standard-plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DueResource {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private DueService service;

    @Inject
    private StandardBoardService board;

    @GET
    @Path("due")
    public List<DueRow> due(@QueryParam("days") @DefaultValue("90") @Min(0) @Max(400) int days) {
        return service.within(days);
    }

    @GET
    @Path("board")
    public BoardView board() {
        return board.view();
    }

    @GET
    @Path("years/{year}")
    public List<PlanRow> year(@PathParam("year") @Min(2000) @Max(2100) int year) {
        return service.plan(year);
    }

    @GET
    @Path("years/{year}/workbook")
    @Produces(WORKBOOK)
    public Response yearWorkbook(@PathParam("year") @Min(2000) @Max(2100) int year) {
        return workbook(service.planWorkbook(year), "traceability-plan-" + year);
    }

    /** What is to be sent out within so many days, a sheet for each institute. */
    @GET
    @Path("sending/workbook")
    @Produces(WORKBOOK)
    public Response sending(@QueryParam("days") @DefaultValue("90") @Min(0) @Max(400) int days) {
        return workbook(service.sendingWorkbook(days), "sending-list");
    }

    @GET
    @Path("reminders")
    public List<ReminderView> reminders() {
        return service.reminders();
    }

    @PUT
    @Path("reminders/{key}/seen")
    public List<ReminderView> seen(@PathParam("key") long key) {
        return service.seen(key);
    }

    private static Response workbook(byte[] content, String name) {
        return Response.ok(content, WORKBOOK)
                .header("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"")
                .build();
    }
}
