package cn.metrology.lims.web.catalogue;

import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.procedure.ApplyImport;
import cn.metrology.lims.procedure.CatalogueExchangeService;
import cn.metrology.lims.procedure.CatalogueService;
import cn.metrology.lims.procedure.ImportPreview;
import cn.metrology.lims.procedure.ReviseTestItem;
import cn.metrology.lims.procedure.TestItemData;
import cn.metrology.lims.procedure.TestItemView;
import cn.metrology.lims.web.rest.Answers;
import cn.metrology.lims.web.rest.IfMatch;
import cn.metrology.lims.web.rest.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import java.util.Set;

@Path("test-items")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TestItemResource {
    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Set<String> FILTERS =
            Set.of("q", "field", "kind", "confirmed", "mandatory", "standard", "confidence", "regulation");

    @Inject
    private CatalogueService service;

    @Inject
    private CatalogueExchangeService exchange;

    /** Content of an item with the reason for writing it. */
    public record ItemChange(
            @NotNull TestItemData data, @NotBlank String reason) {}

    @GET
    public Page<TestItemView> page(@BeanParam @Valid Paging paging, @Context UriInfo uri) {
        return service.search(paging.with(Filters.of(uri, FILTERS)));
    }

    @GET
    @Path("{code}")
    public Response one(@PathParam("code") String code) {
        return tagged(service.require(code));
    }

    @POST
    public Response add(@NotNull @Valid ItemChange change, @Context UriInfo uri) {
        TestItemView view = service.add(new ReviseTestItem(change.data(), 0, change.reason()));
        return Answers.created(uri, view.code(), view, view.version());
    }

    @PUT
    @Path("{code}")
    public Response revise(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @NotNull IfMatch seen,
            @NotNull @Valid ItemChange change) {
        service.require(code);
        return tagged(service.revise(new ReviseTestItem(named(code, change.data()), seen.version(), change.reason())));
    }

    @PUT
    @Path("{code}/confirmation")
    public Response confirm(@PathParam("code") String code, @HeaderParam("If-Match") @NotNull IfMatch seen) {
        return tagged(service.confirm(code, seen.version()));
    }

    @GET
    @Path("workbook")
    @Produces(WORKBOOK)
    public Response workbook(@Context UriInfo uri) {
        return Response.ok(exchange.export(new PageRequest(0, 1, null, true, Filters.of(uri, FILTERS))))
                .header("Content-Disposition", "attachment; filename=\"test-items.xlsx\"")
                .build();
    }

    @POST
    @Path("import-previews")
    @Consumes(WORKBOOK)
    public ImportPreview preview(byte[] file) {
        return exchange.preview(file);
    }

    @POST
    @Path("imports")
    @Consumes(WORKBOOK)
    public ImportPreview apply(
            byte[] file,
            @QueryParam("fingerprint") @NotBlank String fingerprint,
            @QueryParam("reason") @NotBlank String reason) {
        return exchange.apply(new ApplyImport(file, fingerprint, reason));
    }

    /** The address says which item is meant, whatever the body says. */
    private static TestItemData named(String code, TestItemData data) {
        return new TestItemData(
                code,
                data.field(),
                data.nameZh(),
                data.nameEn(),
                data.kind(),
                data.regulationNo(),
                data.regulationTitle(),
                data.quantity(),
                data.unit(),
                data.rangeMin(),
                data.rangeMax(),
                data.accuracySpec(),
                data.intervalMonths(),
                data.mandatory(),
                data.mandatoryCategory(),
                data.feeFreeLivelihood(),
                data.standardCode(),
                data.confidence(),
                data.basis(),
                data.mandatoryConfidence(),
                data.remark());
    }

    private static Response tagged(TestItemView view) {
        return Answers.of(view, view.version());
    }
}
