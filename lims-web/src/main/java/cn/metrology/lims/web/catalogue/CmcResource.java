package cn.metrology.lims.web.catalogue;

import cn.metrology.lims.procedure.CmcData;
import cn.metrology.lims.procedure.CmcProposal;
import cn.metrology.lims.procedure.CmcService;
import cn.metrology.lims.procedure.CmcView;
import cn.metrology.lims.procedure.EndCmc;
import cn.metrology.lims.procedure.EnterCmc;
import cn.metrology.lims.procedure.ProposeCmc;
import cn.metrology.lims.web.rest.Answers;
import cn.metrology.lims.web.rest.IfMatch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;

@Path("cmc-lines")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CmcResource {
    @Inject
    private CmcService service;

    /** What a line says, with the reason for entering it. */
    public record NewLine(
            @NotNull @Valid CmcData data, @NotBlank String reason) {}

    /** The last day of a line, with the reason. */
    public record LineEnd(
            @NotNull LocalDate lastDay, @NotBlank String reason) {}

    @GET
    public List<CmcView> table(@QueryParam("item") @NotBlank String item) {
        return service.table(item);
    }

    @POST
    public Response enter(@NotNull @Valid NewLine line, @Context UriInfo uri) {
        CmcView view = service.enter(new EnterCmc(line.data(), line.reason()));
        return Answers.created(uri, view.number(), view, view.version());
    }

    /** UN-12: a line out of a budget template, to be looked at and then entered. */
    @POST
    @Path("proposals")
    public CmcProposal propose(@NotNull @Valid ProposeCmc command) {
        return service.propose(command);
    }

    @PUT
    @Path("{number}/end")
    public Response end(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid LineEnd end) {
        CmcView view = service.end(new EndCmc(number, seen.version(), end.lastDay(), end.reason()));
        return Answers.of(view, view.version());
    }
}
