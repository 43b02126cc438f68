package cn.metrology.lims.bench;

import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.traceability.UseRow;
import cn.metrology.lims.traceability.model.BreakFinder;
import cn.metrology.lims.traceability.model.Chain;
import cn.metrology.lims.traceability.model.Place;
import cn.metrology.lims.traceability.model.Reach;
import cn.metrology.lims.traceability.model.RememberedLinks;
import cn.metrology.lims.traceability.model.Window;
import cn.metrology.lims.traceability.store.LinkSql;
import cn.metrology.lims.traceability.store.UseSql;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The chain of traceability with 10⁶ certificates, 5·10⁶ results and 10⁴ instruments in a scratch schema of MySQL, which is
 * filled once and used again: reverse impact of one upper standard over a year, and the chain of one certificate.
 * An argument takes another number of results. {@code LIMS_BENCH_URL}, {@code LIMS_BENCH_USER} and {@code LIMS_BENCH_PASSWORD} name the schema.
 */
public final class TraceBenchmark {
    private static final int RESULTS = 5_000_000;
    private static final int INSTRUMENTS = 10_000;
    private static final int UPPERS = 200;
    private static final int PAGE = 50;
    private static final int REPEATS = 41;
    private static final Set<Site> ALL = EnumSet.allOf(Site.class);
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);

    private final Connection connection;
    private final int results;

    private TraceBenchmark(Connection connection, int results) {
        this.connection = connection;
        this.results = results;
    }

    public static void main(String[] args) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                System.getenv("LIMS_BENCH_URL"),
                System.getenv("LIMS_BENCH_USER"),
                System.getenv("LIMS_BENCH_PASSWORD"))) {
            TraceBenchmark benchmark =
                    new TraceBenchmark(connection, args.length == 0 ? RESULTS : Integer.parseInt(args[0]));
            benchmark.fill();
            benchmark.measure();
        }
    }

    private void fill() throws SQLException {
        if (count("select count(*) from information_schema.tables where table_schema = database()"
                        + " and table_name = 'trace_ready'")
                > 0) {
            return;
        }
        System.out.println("filling the scratch schema: " + results + " results");
        long start = System.nanoTime();
        for (String sql : TraceSchema.statements(results, INSTRUMENTS, UPPERS)) {
            run(sql);
        }
        System.out.printf(Locale.ROOT, "filled in %.0f s%n", (System.nanoTime() - start) / 1e9);
    }

    private void measure() throws SQLException {
        List<Double> product = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        List<Double> chain = new ArrayList<>();
        List<Double> week = new ArrayList<>();
        int rows = 0;
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            String upper = "U%04d".formatted(repeat * 7 % UPPERS);
            product.add(millis(() -> reverse(upper, FROM.plusYears(1).minusDays(1))));
            bare.add(millis(() -> bare(upper, FROM.plusYears(1).minusDays(1))));
            week.add(millis(() -> reverse(upper, FROM.plusDays(6))));
            String certificate = "C%07d".formatted(repeat * 24_001 % (results / 5));
            chain.add(millis(() -> chain(certificate)));
            rows = reverse(upper, FROM.plusYears(1).minusDays(1));
        }
        System.out.printf(
                Locale.ROOT,
                "%nTraceability: %,d results, %,d certificates, %,d instruments; median (worst) of %d, first repeat dropped%n%n"
                        + "| | ms | goal |%n|---|---|---|%n"
                        + "| results of one upper standard over a year, first %d | %s | < 1000 |%n"
                        + "| the same as bare SQL | %s | ratio %.2f ≤ 3 |%n"
                        + "| over a week | %s | grows with the answer |%n"
                        + "| chain of one certificate to the SI with its breaks | %s | < 50 |%n",
                count("select count(*) from trace_use"),
                count("select count(distinct certificate_no) from trace_use"),
                INSTRUMENTS,
                REPEATS - 1,
                rows,
                figures(product),
                figures(bare),
                median(product) / median(bare),
                figures(week),
                figures(chain));
    }

    private int reverse(String upper, LocalDate to) {
        Reach reach = Reach.of(new LinkSql(connection), new Window(upper, FROM, to), Instant.now());
        return new UseSql(connection).page(reach, ALL, null, PAGE).size();
    }

    /** What somebody would type who knows the tables and needs no rule of the chain. */
    private int bare(String upper, LocalDate to) {
        String sql = "select u.* from trace_link l join trace_use u on u.instrument_no = l.child"
                + " and u.calibration_no = l.certificate_no where l.parent = ? and l.made_on between ? and ?"
                + " and l.known_until is null order by u.instrument_no, u.calibration_no, u.used_on, u.id limit "
                + PAGE;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, upper);
            statement.setObject(2, FROM);
            statement.setObject(3, to);
            int rows = 0;
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows += found.getString("certificate_no").isEmpty() ? 0 : 1;
                }
            }
            return rows;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private int chain(String certificate) {
        LinkSql links = new LinkSql(connection);
        RememberedLinks known = new RememberedLinks(links);
        Instant now = Instant.now();
        int steps = 0;
        for (UseRow use : new UseSql(connection).ofCertificate(certificate)) {
            Chain chain = Chain.of(known, use.instrumentNumber(), use.calibrationNo(), use.usedOn(), now);
            List<String> nodes =
                    chain.places().stream().map(Place::node).distinct().toList();
            steps += chain.steps().size()
                    + BreakFinder.find(chain, links.facts(nodes, now), "LENGTH").size();
        }
        if (steps == 0) {
            throw new IllegalStateException("No chain for " + certificate);
        }
        return steps;
    }

    private interface Work {
        int rows();
    }

    private static double millis(Work work) {
        long start = System.nanoTime();
        if (work.rows() < 0) {
            throw new IllegalStateException();
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> all) {
        double[] sorted = warm(all);
        return sorted[sorted.length / 2];
    }

    private static String figures(List<Double> all) {
        double[] sorted = warm(all);
        return String.format(Locale.ROOT, "%.1f (%.1f)", median(all), sorted[sorted.length - 1]);
    }

    private static double[] warm(List<Double> all) {
        double[] sorted = all.stream().skip(1).mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private long count(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
