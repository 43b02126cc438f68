package cn.metrology.lims.traceability.store;

import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.traceability.Touched;
import cn.metrology.lims.traceability.UseRow;
import cn.metrology.lims.traceability.model.Reach;
import cn.metrology.lims.traceability.model.Window;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The results of a reach, read range by range of an index and only as far as the page goes: the cost grows with the
 * answer, not with the table.
 */
public final class UseSql {
    private static final String COLUMNS =
            "id, instrument_no, calibration_no, used_on, worksheet_no, certificate_no, client_no, client_name, site";
    /** Ranges asked for in one statement. */
    private static final int AT_ONCE = 40;

    private final Connection connection;

    public UseSql(Connection connection) {
        this.connection = connection;
    }

    /** Neighbouring rows of one index, in the order of day and id. */
    private sealed interface Range {
        String instrument();
    }

    private record Days(Window window) implements Range {
        @Override
        public String instrument() {
            return window.node();
        }
    }

    private record Paper(String instrument, String certificateNo) implements Range {}

    public List<UseRow> page(Reach reach, Set<Site> sites, UseRow after, int size) {
        List<Range> ranges = ranges(reach);
        int first = after == null ? 0 : Math.max(0, indexOf(ranges, after));
        List<UseRow> rows = new ArrayList<>();
        for (int next = first; next < ranges.size() && rows.size() < size; next += AT_ONCE) {
            List<Range> some = ranges.subList(next, Math.min(ranges.size(), next + AT_ONCE));
            UseRow cursor = next == first ? after : null;
            rows.addAll(some(some, sites, cursor, size - rows.size()));
        }
        return rows;
    }

    private List<UseRow> some(List<Range> ranges, Set<Site> sites, UseRow after, int size) {
        List<Object> values = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (int place = 0; place < ranges.size(); place++) {
            StringBuilder part = new StringBuilder("(select " + place + " as place, " + COLUMNS);
            part.append(from(ranges.get(place), sites, values));
            if (place == 0 && after != null) {
                part.append(" and used_on >= ? and (used_on > ? or id > ?)");
                values.addAll(List.of(after.usedOn(), after.usedOn(), after.id()));
            }
            parts.add(part.append(" order by used_on, id limit ")
                    .append(size)
                    .append(")")
                    .toString());
        }
        String sql = String.join(" union all ", parts) + " order by place, used_on, id limit " + size;
        return Sql.query(connection, sql, values, UseSql::row);
    }

    public Touched count(Reach reach, Set<Site> sites) {
        List<Object> values = new ArrayList<>();
        String all = ranges(reach).stream()
                .map(range -> "select certificate_no, client_no" + from(range, sites, values))
                .collect(Collectors.joining(" union all "));
        String sql = "select count(*) as results, count(distinct certificate_no) as certificates,"
                + " count(distinct client_no) as clients from (" + all + ") touched";
        return Sql.query(
                        connection,
                        sql,
                        values,
                        row -> new Touched(row.getLong("results"), row.getLong("certificates"), row.getLong("clients")))
                .get(0);
    }

    private static String from(Range range, Set<Site> sites, List<Object> values) {
        StringBuilder where = new StringBuilder(" from trace_use where instrument_no = ?");
        values.add(range.instrument());
        if (range instanceof Days days) {
            where.append(" and used_on >= ?");
            values.add(days.window.from());
            if (days.window.to() != null) {
                where.append(" and used_on <= ?");
                values.add(days.window.to());
            }
        } else if (range instanceof Paper paper) {
            where.append(" and calibration_no = ?");
            values.add(paper.certificateNo);
        }
        if (sites.size() < Site.values().length) {
            where.append(" and site in ").append(Sql.places(sites));
            sites.forEach(site -> values.add(site.name()));
        }
        return where.toString();
    }

    private static List<Range> ranges(Reach reach) {
        List<Range> ranges = new ArrayList<>(List.of(new Days(reach.own())));
        reach.certificates().stream()
                .sorted(Comparator.comparing(Reach.Issued::instrument).thenComparing(Reach.Issued::certificateNo))
                .forEach(one -> ranges.add(new Paper(one.instrument(), one.certificateNo())));
        return ranges;
    }

    private static int indexOf(List<Range> ranges, UseRow after) {
        Days own = (Days) ranges.get(0);
        return own.instrument().equals(after.instrumentNumber()) && own.window.contains(after.usedOn())
                ? 0
                : ranges.indexOf(new Paper(after.instrumentNumber(), after.calibrationNo()));
    }

    public List<UseRow> ofCertificate(String certificateNo) {
        return Sql.query(
                connection,
                "select " + COLUMNS + " from trace_use where certificate_no = ? order by instrument_no",
                List.of(certificateNo),
                UseSql::row);
    }

    List<UseRow> ofId(long id) {
        return Sql.query(connection, "select " + COLUMNS + " from trace_use where id = ?", List.of(id), UseSql::row);
    }

    void add(UseRow use) {
        Sql.update(
                connection,
                "insert into trace_use (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                List.of(
                        use.id(),
                        use.instrumentNumber(),
                        use.calibrationNo(),
                        use.usedOn(),
                        use.worksheetNumber(),
                        use.certificateNumber(),
                        use.clientNumber(),
                        use.clientName(),
                        use.site().name()));
    }

    private static UseRow row(ResultSet row) throws SQLException {
        return new UseRow(
                row.getLong("id"),
                row.getString("instrument_no"),
                row.getString("calibration_no"),
                Sql.day(row, "used_on"),
                row.getString("worksheet_no"),
                row.getString("certificate_no"),
                row.getString("client_no"),
                row.getString("client_name"),
                Site.valueOf(row.getString("site")));
    }
}
