package cn.metrology.lims.web.reception;

import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;

/** What a list of orders can be narrowed by. */
public class OrderFilters {
    @QueryParam("text")
    private String text;

    @QueryParam("status")
    private String status;

    @QueryParam("source")
    private String source;

    @QueryParam("site")
    private String site;

    @QueryParam("client")
    private String client;

    @QueryParam("overdue")
    private String overdue;

    @QueryParam("from")
    private String from;

    @QueryParam("to")
    private String to;

    Map<String, String> named() {
        Map<String, String> named = new HashMap<>();
        named.put("text", text);
        named.put("status", status);
        named.put("source", source);
        named.put("site", site);
        named.put("client", client);
        named.put("overdue", overdue);
        named.put("from", from);
        named.put("to", to);
        named.values().removeIf(value -> value == null);
        return named;
    }
}
