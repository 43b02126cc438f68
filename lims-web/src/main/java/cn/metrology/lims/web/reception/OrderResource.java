package cn.metrology.lims.web.reception;

import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.reception.AcceptOrder;
import cn.metrology.lims.reception.AcceptanceTerms;
import cn.metrology.lims.reception.AmendOrder;
import cn.metrology.lims.reception.CapabilityAnswer;
import cn.metrology.lims.reception.CapabilityQuestion;
import cn.metrology.lims.reception.CapabilityService;
import cn.metrology.lims.reception.HoldCause;
import cn.metrology.lims.reception.OrderDeskService;
import cn.metrology.lims.reception.OrderDetails;
import cn.metrology.lims.reception.OrderNumber;
import cn.metrology.lims.reception.OrderRow;
import cn.metrology.lims.reception.OrderView;
import cn.metrology.lims.reception.WorkOrderService;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Work orders, from draft to release. */
@Path("orders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrderResource {
    @Inject
    private WorkOrderService orders;

    @Inject
    private OrderDeskService desk;

    @Inject
    private CapabilityService capability;

    /** Why something is done. */
    public record Because(@NotBlank @Size(max = 300) String reason) {}

    /** Why the order waits. */
    public record Suspension(
            @NotNull HoldCause cause,
            @NotBlank @Size(max = 300) String reason) {}

    /** Under which receipt the fee was paid. */
    public record Payment(@NotBlank @Size(max = 60) String receipt) {}

    /** Who takes the instruments and documents. */
    public record Taking(@NotBlank @Size(max = 60) String taker) {}

    @GET
    public Page<OrderRow> page(@Valid @BeanParam Paging paging, @BeanParam OrderFilters filters) {
        return orders.page(paging.with(filters.named()));
    }

    @GET
    @Path("{number}")
    public Response find(@PathParam("number") OrderNumber number) {
        return answer(orders.find(number));
    }

    @POST
    @Path("capability")
    public CapabilityAnswer ask(@NotNull @Valid CapabilityQuestion question) {
        return capability.ask(question);
    }

    @POST
    public Response draft(@NotNull @Valid OrderDetails details, @Context UriInfo uri) {
        OrderView created = orders.draft(details);
        return Answers.created(uri, created.number(), created, created.version());
    }

    @PUT
    @Path("{number}")
    public Response revise(
            @PathParam("number") OrderNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid OrderDetails details) {
        return answer(orders.revise(number, seen.version(), details));
    }

    @PUT
    @Path("{number}/submit")
    public Response submit(@PathParam("number") OrderNumber number, @HeaderParam("If-Match") @NotNull IfMatch seen) {
        return answer(orders.submit(number, seen.version()));
    }

    @PUT
    @Path("{number}/withdraw")
    public Response withdraw(
            @PathParam("number") OrderNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Because because) {
        return answer(orders.withdraw(number, seen.version(), because.reason()));
    }

    @PUT
    @Path("{number}/accept")
    public Response accept(
            @PathParam("number") OrderNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid AcceptanceTerms terms) {
        return answer(desk.accept(new AcceptOrder(number, seen.version(), terms)));
    }

    @PUT
    @Path("{number}/return")
    public Response returnForCorrection(
            @PathParam("number") OrderNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Because because) {
        return answer(desk.returnForCorrection(number, seen.version(), because.reason()));
    }

    @PUT
    @Path("{number}/refuse")
    public Response refuse(
            @PathParam("number") OrderNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Because because) {
        return answer(desk.refuse(number, seen.version(), because.reason()));
    }

    @PUT
    @Path("{number}/suspend")
    public Response suspend(
            @PathParam("number") OrderNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Suspension suspension) {
        return answer(desk.suspend(number, seen.version(), suspension.cause(), suspension.reason()));
    }

    @PUT
    @Path("{number}/resume")
    public Response resume(@PathParam("number") OrderNumber number, @HeaderParam("If-Match") @NotNull IfMatch seen) {
        return answer(desk.resume(number, seen.version()));
    }

    @PUT
    @Path("{number}/amend")
    public Response amend(
            @PathParam("number") OrderNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid AmendOrder.Terms terms) {
        return answer(desk.amend(new AmendOrder(number, seen.version(), terms)));
    }

    @PUT
    @Path("{number}/cancel")
    public Response cancel(
            @PathParam("number") OrderNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Because because) {
        return answer(desk.cancel(number, seen.version(), because.reason()));
    }

    @PUT
    @Path("{number}/settle-fee")
    public Response settleFee(
            @PathParam("number") OrderNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Payment payment) {
        return answer(desk.settleFee(number, seen.version(), payment.receipt()));
    }

    @PUT
    @Path("{number}/release")
    public Response release(
            @PathParam("number") OrderNumber number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid Taking taking) {
        return answer(desk.release(number, seen.version(), taking.taker()));
    }

    private static Response answer(OrderView view) {
        return Answers.of(view, view.version());
    }
}
