package cn.metrology.lims.traceability.store;

import cn.metrology.lims.traceability.LinkKind;
import cn.metrology.lims.traceability.NodeKind;
import cn.metrology.lims.traceability.model.Facts;
import cn.metrology.lims.traceability.model.Link;
import cn.metrology.lims.traceability.model.Links;
import cn.metrology.lims.traceability.model.TraceLink;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The steps of the chain through their two indexes; a step of a laboratory outside follows from what is known of it. */
public final class LinkSql implements Links {
    private static final String KEPT =
            "select id, kind, child, parent, certificate_no, laboratory, made_on, valid_to, u_stated, known_from, known_until"
                    + " from trace_link where ";
    private static final String VOUCHED =
            " union all select id, 'VOUCHED', code, traces_to, coalesce(accreditation_no, ''), coalesce(laboratory, ''),"
                    + " date '" + TraceLink.ALWAYS + "', null, true, known_from, known_until from trace_node where ";
    /** Nodes asked for in one statement. */
    private static final int AT_ONCE = 500;

    private final Connection connection;

    public LinkSql(Connection connection) {
        this.connection = connection;
    }

    @Override
    public List<Link> above(Collection<String> children) {
        return links("child", "traces_to is not null and code", children);
    }

    @Override
    public List<Link> below(Collection<String> parents) {
        return links("parent", "traces_to", parents);
    }

    private List<Link> links(String ofKept, String ofNodes, Collection<String> asked) {
        List<String> nodes = List.copyOf(asked);
        List<Link> found = new ArrayList<>();
        for (int first = 0; first < nodes.size(); first += AT_ONCE) {
            List<String> some = nodes.subList(first, Math.min(nodes.size(), first + AT_ONCE));
            String in = " in " + Sql.places(some);
            List<String> twice = new ArrayList<>(some);
            twice.addAll(some);
            found.addAll(Sql.query(connection, KEPT + ofKept + in + VOUCHED + ofNodes + in, twice, LinkSql::link));
        }
        return found;
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getLong("id"),
                LinkKind.valueOf(row.getString("kind")),
                row.getString("child"),
                row.getString("parent"),
                row.getString("certificate_no"),
                row.getString("laboratory"),
                Sql.day(row, "made_on"),
                Sql.day(row, "valid_to"),
                row.getBoolean("u_stated"),
                Sql.moment(row, "known_from"),
                Sql.moment(row, "known_until"));
    }

    /** What is known of nodes outside the institute at that moment. */
    public Map<String, Facts> facts(Collection<String> codes, Instant knownAt) {
        Map<String, Facts> facts = new LinkedHashMap<>();
        if (codes.isEmpty()) {
            return facts;
        }
        List<Object> values = new ArrayList<>(codes);
        values.add(knownAt);
        values.add(knownAt);
        String sql =
                "select code, kind, name_zh, laboratory, accreditation_no, accredited_until, fields from trace_node"
                        + " where code in " + Sql.places(codes)
                        + " and known_from <= ? and (known_until is null or known_until > ?)";
        Sql.query(connection, sql, values, LinkSql::fact).forEach(one -> facts.put(one.code(), one));
        return facts;
    }

    private static Facts fact(ResultSet row) throws SQLException {
        String fields = row.getString("fields");
        return new Facts(
                row.getString("code"),
                NodeKind.valueOf(row.getString("kind")),
                row.getString("name_zh"),
                row.getString("laboratory"),
                row.getString("accreditation_no"),
                Sql.day(row, "accredited_until"),
                fields == null || fields.isBlank() ? Set.of() : Set.of(fields.split(" ")));
    }
}
