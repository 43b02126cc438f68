package cn.metrology.lims.web.reception;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.reception.CustodyRow;
import cn.metrology.lims.reception.ItemNumber;
import cn.metrology.lims.reception.ItemRow;
import cn.metrology.lims.reception.ItemService;
import cn.metrology.lims.reception.ItemView;
import cn.metrology.lims.reception.ReceiveItem;
import cn.metrology.lims.web.rest.Answers;
import cn.metrology.lims.web.rest.IfMatch;
import cn.metrology.lims.web.rest.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Instruments in our house and their chain of custody. */
@Path("items")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ItemResource {
    @Inject
    private ItemService service;

    /** How the instrument arrived. */
    public record Arrival(
            @Size(max = 60) String serial,
            @Size(max = 200) String condition,
            @Size(max = 200) String accessories) {}

    /** Which technician takes it over. */
    public record HandOver(@NotBlank String technician) {}

    /** What is to be said about it. */
    public record Remark(@NotBlank @Size(max = 300) String text) {}

    /** What the customer answered about a discrepancy. */
    public record CustomerAnswer(
            boolean goOn, @NotBlank @Size(max = 300) String text) {}

    /** Who takes it back. */
    public record Taking(@NotBlank @Size(max = 60) String taker) {}

    @GET
    public Page<ItemRow> page(
            @Valid @BeanParam Paging paging,
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("status") @DefaultValue("") String status,
            @QueryParam("order") @DefaultValue("") String order) {
        return service.page(paging.with(Map.of("text", text, "status", status, "order", order)));
    }

    @GET
    @Path("{number}")
    public Response find(@PathParam("number") ItemNumber number) {
        return answer(service.find(number));
    }

    @GET
    @Path("{number}/custody")
    public List<CustodyRow> custody(@PathParam("number") ItemNumber number) {
        return service.custody(number);
    }

    @PUT
    @Path("{number}/receive")
    public Response receive(
            @PathParam("number") ItemNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Arrival arrival) {
        return answer(service.receive(
                new ReceiveItem(number, seen.version(), arrival.serial(), arrival.condition(), arrival.accessories())));
    }

    @PUT
    @Path("{number}/hand-over")
    public Response handOver(
            @PathParam("number") ItemNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid HandOver to) {
        return answer(service.handOver(number, seen.version(), new StaffId(to.technician())));
    }

    @PUT
    @Path("{number}/take-over")
    public Response takeOver(@PathParam("number") ItemNumber number) {
        return answer(service.handToLaboratory(number));
    }

    @PUT
    @Path("{number}/discrepancy")
    public Response reportDiscrepancy(
            @PathParam("number") ItemNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Remark remark) {
        return answer(service.reportDiscrepancy(number, seen.version(), remark.text()));
    }

    @PUT
    @Path("{number}/settle-discrepancy")
    public Response settleDiscrepancy(
            @PathParam("number") ItemNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid CustomerAnswer given) {
        return answer(service.settleDiscrepancy(number, seen.version(), given.goOn(), given.text()));
    }

    @PUT
    @Path("{number}/damage")
    public Response reportDamage(
            @PathParam("number") ItemNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Remark remark) {
        return answer(service.reportDamage(number, seen.version(), remark.text()));
    }

    @PUT
    @Path("{number}/close-damage")
    public Response closeDamage(
            @PathParam("number") ItemNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Remark remark) {
        return answer(service.closeDamage(number, seen.version(), remark.text()));
    }

    @PUT
    @Path("{number}/cancel")
    public Response cancel(
            @PathParam("number") ItemNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Remark remark) {
        return answer(service.cancel(number, seen.version(), remark.text()));
    }

    @PUT
    @Path("{number}/give-back")
    public Response giveBack(
            @PathParam("number") ItemNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Taking taking) {
        return answer(service.giveBack(number, seen.version(), taking.taker()));
    }

    @PUT
    @Path("{number}/disposal-proposal")
    public Response proposeDisposal(
            @PathParam("number") ItemNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Remark remark) {
        return answer(service.proposeDisposal(number, seen.version(), remark.text()));
    }

    @PUT
    @Path("{number}/disposal")
    public Response dispose(
            @PathParam("number") ItemNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Remark remark) {
        return answer(service.dispose(number, seen.version(), remark.text()));
    }

    private static Response answer(ItemView view) {
        return Answers.of(view, view.version());
    }
}
