package cn.metrology.lims.web.standards;

import cn.metrology.lims.kernel.StoredDocument;
import cn.metrology.lims.standards.DocumentPart;
import cn.metrology.lims.standards.DocumentView;
import cn.metrology.lims.standards.FileDocument;
import cn.metrology.lims.standards.HistoryBookService;
import cn.metrology.lims.standards.StandardFileService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The document set of a measurement standard, and its history book. */
@Path("standards")
@RequestScoped
public class StandardFileResource {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private StandardFileService files;

    @Inject
    private HistoryBookService books;

    @GET
    @Path("{code}/documents")
    @Produces(MediaType.APPLICATION_JSON)
    public List<DocumentView> documents(@PathParam("code") String code) {
        return files.of(code);
    }

    /** The file as body; its kind is told by its content. */
    @POST
    @Path("{code}/documents")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    public List<DocumentView> file(
            @PathParam("code") String code,
            @QueryParam("part") @NotNull DocumentPart part,
            @QueryParam("title") @NotBlank String title,
            byte[] content) {
        return files.file(new FileDocument(code, part, title, content));
    }

    @GET
    @Path("{code}/documents/{hash}")
    @Produces(MediaType.WILDCARD)
    public Response document(@PathParam("code") String code, @PathParam("hash") String hash) {
        StoredDocument found = files.read(code, hash);
        return Response.ok(found.content(), found.mediaType())
                .header("Content-Disposition", "inline; filename=\"" + hash.substring(0, 12) + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @GET
    @Path("{code}/history-book")
    @Produces("application/pdf")
    public Response historyBook(@PathParam("code") String code) {
        return Response.ok(books.pdf(code))
                .header("Content-Disposition", "inline; filename=\"history-" + code + ".pdf\"")
                .build();
    }

    @GET
    @Path("{code}/history-book/workbook")
    @Produces(WORKBOOK)
    public Response historyWorkbook(@PathParam("code") String code) {
        return Response.ok(books.workbook(code))
                .header("Content-Disposition", "attachment; filename=\"history-" + code + ".xlsx\"")
                .build();
    }
}
