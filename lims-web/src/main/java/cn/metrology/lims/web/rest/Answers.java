package cn.metrology.lims.web.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Answers with the version of what they show as entity tag, which a change sends back as {@link IfMatch}. */
public final class Answers {
    private Answers() {}

    public static Response of(Object entity, int version) {
        return tagged(Response.ok(), entity, version);
    }

    /** What was made, with its address below that of the request. */
    public static Response created(UriInfo uri, String number, Object entity, int version) {
        return tagged(Response.created(uri.getAbsolutePathBuilder().path(number).build()), entity, version);
    }

    private static Response tagged(Response.ResponseBuilder answer, Object entity, int version) {
        return answer.tag(IfMatch.tag(version)).entity(entity).build();
    }
}
