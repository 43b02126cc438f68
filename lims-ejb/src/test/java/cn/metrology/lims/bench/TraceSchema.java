package cn.metrology.lims.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The product's own tables, filled by the database itself; the indexes of the large one are made when it is full. */
final class TraceSchema {
    private static final String MIGRATION = "/db/migration/V20261125010710__traceability_graph.sql";
    private static final int AT_ONCE = 500_000;

    private TraceSchema() {}

    static List<String> statements(int results, int instruments, int uppers) {
        List<String> all = new ArrayList<>();
        for (String table : List.of("trace_node", "trace_link", "trace_use", "trace_snapshot", "digit", "number")) {
            all.add("drop table if exists " + table);
        }
        all.addAll(tables());
        all.add("alter table trace_use drop key ix_trace_use_instrument, drop key ix_trace_use_calibration,"
                + " drop key ix_trace_use_certificate");
        all.add("create table digit (d int primary key)");
        all.add("insert into digit values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)");
        all.add("create table number (n int primary key)");
        all.add("insert into number select a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d + 100000 * g.d"
                + " from digit a, digit b, digit c, digit e, digit f, digit g");
        all.addAll(graph(instruments, uppers));
        for (int first = 0; first < results; first += AT_ONCE) {
            all.add(uses(first, instruments));
        }
        all.add("alter table trace_use add key ix_trace_use_instrument (instrument_no, used_on, id),"
                + " add key ix_trace_use_calibration (instrument_no, calibration_no, used_on, id),"
                + " add key ix_trace_use_certificate (certificate_no)");
        all.add("analyze table trace_node, trace_link, trace_use");
        all.add("create table trace_ready (ready int)");
        return all;
    }

    private static List<String> tables() {
        try (InputStream in = TraceSchema.class.getResourceAsStream(MIGRATION)) {
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            return Arrays.stream(script.split(";"))
                    .map(String::strip)
                    .filter(sql -> !sql.isEmpty())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(MIGRATION, unreadable);
        }
    }

    /** SI, twenty national standards, the upper standards, and six yearly certificates of each instrument. */
    private static List<String> graph(int instruments, int uppers) {
        String node =
                "insert into trace_node (id, version, code, revision, kind, name_zh, laboratory, accreditation_no,"
                        + " accredited_until, fields, traces_to, recorded_by, known_from) ";
        return List.of(
                node + "values (1, 1, 'SI', 1, 'SI', 'SI', null, null, null, '', null, 'bench', '2020-01-01')",
                node + "select 10 + n, 1, concat('N', n), 1, 'NATIONAL', 'N', 'NIM', null, null, '', 'SI', 'bench',"
                        + " '2020-01-01' from number where n < 20",
                node + "select 1000 + n, 1, concat('U', lpad(n, 4, '0')), 1, 'UPPER', 'U', 'lab', 'A', '2030-01-01',"
                        + " 'LENGTH', concat('N', n % 20), 'bench', '2020-01-01' from number where n < " + uppers,
                "insert into trace_link (id, version, kind, child, parent, certificate_no, laboratory, made_on, valid_to,"
                        + " u_stated, recorded_by, known_from) select 10000 + n * 10 + d, 1, 'CALIBRATION',"
                        + " concat('I', lpad(n, 5, '0')), concat('U', lpad(n % " + uppers + ", 4, '0')),"
                        + " concat('K', n, '-', 2021 + d), 'lab', date_add(makedate(2021 + d, 1), interval n % 365 day),"
                        + " date_add(makedate(2022 + d, 1), interval n % 365 day), true, 'bench', '2020-01-01'"
                        + " from number, digit where n < " + instruments + " and d < 6");
    }

    /** Five results a certificate, each of another instrument, with the values of the certificate of that year. */
    private static String uses(int first, int instruments) {
        String r = "(" + first + " + n)";
        String instrument = "(" + r + " * 7919 % " + instruments + ")";
        String year = "(floor(" + r + " / 35) % 6)";
        return "insert into trace_use select " + r + ", concat('I', lpad(" + instrument + ", 5, '0')), concat('K', "
                + instrument + ", '-', 2021 + " + year + "), date_add(makedate(2021 + " + year + ", 1), interval ("
                + instrument + " % 365 + floor(" + r + " / 30) % 300) day), concat('W', " + r
                + "), concat('C', lpad(floor("
                + r + " / 5), 7, '0')), concat('C', floor(" + r
                + " / 5) % 5000), 'client', 'PINGXIANG' from number where n < "
                + AT_ONCE;
    }
}
