package cn.metrology.lims.web.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** Answers with the version of what they show as entity tag, which a change sends back as {@link IfMatch}. */
public final class Answers {
    private Answers() {}

    public static Response of(Object entity, int version) {
        return tagged(Response.ok(), entity, version);
    }

    /** What was made, with its address below that of the request. */
    public static Response created(UriInfo uri, String number, Object entity, int version) {
        return created(uri.getAbsolutePathBuilder().path(number).build(), entity, version);
    }

    /** What was made, with the address where it stands; a relative one begins at the root of the API. */
    public static Response created(URI at, Object entity, int version) {
        return tagged(Response.created(at), entity, version);
    }

    /** What was made and has no address of its own. */
    public static Response created(Object entity, int version) {
        return tagged(Response.status(Response.Status.CREATED), entity, version);
    }

    private static Response tagged(Response.ResponseBuilder answer, Object entity, int version) {
        return answer.tag(IfMatch.tag(version)).entity(entity).build();
    }
}
