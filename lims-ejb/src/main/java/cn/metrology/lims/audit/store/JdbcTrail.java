package cn.metrology.lims.audit.store;

import cn.metrology.lims.audit.model.AuditEntry;
import cn.metrology.lims.audit.model.Trail;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

@ApplicationScoped
class JdbcTrail implements Trail {
    @Resource(lookup = "jdbc/lims")
    private DataSource dataSource;

    @Override
    public void add(AuditEntry entry) {
        try (Connection connection = dataSource.getConnection()) {
            run(connection, EntryWriter.INSERT, EntryWriter.values(entry));
            run(connection, EntryWriter.PENDING, List.of(entry.id()));
        } catch (SQLException broken) {
            throw new IllegalStateException("The trail cannot be written", broken);
        }
    }

    @Override
    public Page<AuditEntry> page(PageRequest request) {
        List<Object> values = new ArrayList<>();
        String where = where(request, values);
        try (Connection connection = dataSource.getConnection()) {
            long total = count(connection, where, values);
            values.add(request.size());
            values.add(request.first());
            String sql = "select " + EntryWriter.COLUMNS + " from audit_entry" + where
                    + " order by id desc limit ? offset ?";
            List<AuditEntry> rows = new ArrayList<>();
            try (PreparedStatement statement = prepare(connection, sql, values);
                    ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(EntryWriter.read(found, 1));
                }
            }
            return new Page<>(rows, total);
        } catch (SQLException broken) {
            throw new IllegalStateException("The trail cannot be read", broken);
        }
    }

    @Override
    public Optional<Instant> newest() {
        String sql = "select at from audit_entry order by at desc limit 1";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, sql, List.of());
                ResultSet found = statement.executeQuery()) {
            return found.next()
                    ? Optional.of(found.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC))
                    : Optional.empty();
        } catch (SQLException broken) {
            throw new IllegalStateException("The trail cannot be read", broken);
        }
    }

    private static String where(PageRequest request, List<Object> values) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        request.filter("object").ifPresent(number -> and(where, " and object_no = ?", number, values));
        request.filter("who").ifPresent(who -> and(where, " and who = ?", who, values));
        request.filter("kind").ifPresent(kind -> and(where, " and kind = ?", kind, values));
        request.filter("from").ifPresent(day -> and(where, " and at >= ?", startOf(LocalDate.parse(day)), values));
        request.filter("records")
                .ifPresent(
                        only -> where.append(
                                " and kind in ('CREATED', 'CHANGED', 'REFUSED')"
                                        + " and coalesce(object_type, '') not in ('Account', 'ApiToken', 'LoginThrottle', 'AuditorGrant')"));
        request.filter("to")
                .ifPresent(day ->
                        and(where, " and at < ?", startOf(LocalDate.parse(day).plusDays(1)), values));
        return where.toString();
    }

    private static void and(StringBuilder where, String condition, Object value, List<Object> values) {
        where.append(condition);
        values.add(value);
    }

    private static LocalDateTime startOf(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(Institute.ZONE).toInstant(), ZoneOffset.UTC);
    }

    private static long count(Connection connection, String where, List<Object> values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, "select count(*) from audit_entry" + where, values);
                ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }

    private static void run(Connection connection, String sql, List<Object> values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values)) {
            statement.executeUpdate();
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, List<Object> values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        return statement;
    }
}
