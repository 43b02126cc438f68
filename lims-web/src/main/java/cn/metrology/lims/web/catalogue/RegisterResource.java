package cn.metrology.lims.web.catalogue;

import cn.metrology.lims.procedure.ConfirmRegulation;
import cn.metrology.lims.procedure.MandatoryEntryView;
import cn.metrology.lims.procedure.RegisterService;
import cn.metrology.lims.procedure.RegulationView;
import cn.metrology.lims.procedure.VerificationSchemeView;
import cn.metrology.lims.web.rest.Answers;
import cn.metrology.lims.web.rest.IfMatch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;

@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RegisterResource {
    @Inject
    private RegisterService service;

    /** What the original says; days that it does not state are left out. */
    public record InForce(LocalDate inForceFrom, LocalDate inForceUntil, String supersededBy) {}

    @GET
    @Path("regulations")
    public List<RegulationView> regulations() {
        return service.regulations();
    }

    @PUT
    @Path("regulations/{number}/confirmation")
    public Response confirmRegulation(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull InForce original) {
        RegulationView view = service.confirmRegulation(new ConfirmRegulation(
                number, seen.version(), original.inForceFrom(), original.inForceUntil(), original.supersededBy()));
        return Answers.of(view, view.version());
    }

    @GET
    @Path("mandatory-catalogue")
    public List<MandatoryEntryView> mandatory() {
        return service.mandatory();
    }

    @PUT
    @Path("mandatory-catalogue/{category}/confirmation")
    public Response confirmMandatory(
            @PathParam("category") String category, @HeaderParam("If-Match") @NotNull IfMatch seen) {
        MandatoryEntryView view = service.confirmMandatory(category, seen.version());
        return Answers.of(view, view.version());
    }

    @GET
    @Path("verification-schemes")
    public List<VerificationSchemeView> schemes() {
        return service.schemes();
    }

    @PUT
    @Path("verification-schemes/{number}/confirmation")
    public Response confirmScheme(@PathParam("number") String number, @HeaderParam("If-Match") @NotNull IfMatch seen) {
        VerificationSchemeView view = service.confirmScheme(number, seen.version());
        return Answers.of(view, view.version());
    }
}
