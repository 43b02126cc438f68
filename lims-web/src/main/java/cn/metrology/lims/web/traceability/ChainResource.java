package cn.metrology.lims.web.traceability;

import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.procedure.MetrologyField;
import cn.metrology.lims.traceability.ChainPaperService;
import cn.metrology.lims.traceability.ChainService;
import cn.metrology.lims.traceability.GraphView;
import cn.metrology.lims.traceability.Touched;
import cn.metrology.lims.traceability.UseRow;
import cn.metrology.lims.web.faces.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The chain of traceability: up from a document, an instrument, a standard or a field, down to what rests on a node.
 * {@code day} asks for the chain on a day (today); {@code known} for what was known at the end of a day (now).
 */
@Path("traceability")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChainResource {
    @Inject
    private ChainService service;

    @Inject
    private ChainPaperService papers;

    @Inject
    private Language language;

    @GET
    @Path("standards/{code}")
    public GraphAnswer standard(
            @PathParam("code") String code, @QueryParam("day") LocalDate day, @QueryParam("known") LocalDate known) {
        return answer(service.ofStandard(code, day(day), endOf(known)));
    }

    @GET
    @Path("instruments/{number}")
    public GraphAnswer instrument(
            @PathParam("number") String number,
            @QueryParam("day") LocalDate day,
            @QueryParam("known") LocalDate known) {
        return answer(service.ofInstrument(number, day(day), endOf(known)));
    }

    @GET
    @Path("fields/{field}")
    public GraphAnswer field(
            @PathParam("field") MetrologyField field,
            @QueryParam("day") LocalDate day,
            @QueryParam("known") LocalDate known) {
        return answer(service.ofField(field, day(day), endOf(known)));
    }

    /** As it was when the document was issued. */
    @GET
    @Path("certificates/{number}")
    public GraphAnswer certificate(@PathParam("number") String number) {
        return answer(service.asIssued(number));
    }

    /** The same document's chain as it is known on another day. */
    @GET
    @Path("certificates/{number}/known")
    public GraphAnswer certificateAsKnown(@PathParam("number") String number, @QueryParam("known") LocalDate known) {
        return answer(service.ofCertificate(number, endOf(known)));
    }

    @GET
    @Path("certificates/{number}/pdf")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    public Response certificatePdf(@PathParam("number") String number) {
        return pdf(papers.certificate(number));
    }

    @GET
    @Path("standards/{code}/pdf")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    public Response standardPdf(@PathParam("code") String code, @QueryParam("day") LocalDate day) {
        return pdf(papers.standard(code, day(day)));
    }

    @GET
    @Path("instruments/{number}/pdf")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    public Response instrumentPdf(@PathParam("number") String number, @QueryParam("day") LocalDate day) {
        return pdf(papers.instrument(number, day(day)));
    }

    /** A page for each standard of the field. */
    @GET
    @Path("fields/{field}/pdf")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    public Response fieldPdf(@PathParam("field") MetrologyField field, @QueryParam("day") LocalDate day) {
        return pdf(papers.field(field, day(day)));
    }

    /** The results whose chain passes the node in the period; {@code after} is the id of the last row read. */
    @GET
    @Path("nodes/{code}/results")
    public List<UseRow> touched(
            @PathParam("code") String code,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to,
            @QueryParam("after") Long after,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(200) int size) {
        return service.touched(code, from, to, after, size);
    }

    @GET
    @Path("nodes/{code}/results/count")
    public Touched howMany(
            @PathParam("code") String code,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to) {
        return service.howMany(code, from, to);
    }

    private GraphAnswer answer(GraphView view) {
        return GraphAnswer.of(view, language.texts());
    }

    private LocalDate day(LocalDate asked) {
        return asked == null ? service.today() : asked;
    }

    private static Instant endOf(LocalDate known) {
        return known == null
                ? null
                : known.plusDays(1).atStartOfDay(Institute.ZONE).toInstant();
    }

    private static Response pdf(byte[] paper) {
        return Response.ok(paper, "application/pdf")
                .header("Content-Disposition", "inline")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
