package cn.metrology.lims.audit.store;

import cn.metrology.lims.audit.model.AuditEntry;
import cn.metrology.lims.audit.model.Chain;
import cn.metrology.lims.audit.model.ChainWalk;
import cn.metrology.lims.audit.model.Seal;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

@ApplicationScoped
class JdbcChain implements Chain {
    @Resource(lookup = "jdbc/lims")
    private DataSource dataSource;

    private Clock clock;

    protected JdbcChain() {}

    @Inject
    JdbcChain(Clock clock) {
        this.clock = clock;
    }

    /** The sequence is the primary key: of two sealers at once one fails and rolls back, and the chain stays one. */
    @Override
    public int seal(int most) {
        try (Connection connection = dataSource.getConnection()) {
            ChainReader reader = new ChainReader(connection);
            List<AuditEntry> pending = reader.pending(most);
            Seal last = reader.newest().orElse(null);
            List<Seal> links = new ArrayList<>();
            for (AuditEntry entry : pending) {
                last = last == null ? Seal.first(entry) : last.next(entry);
                links.add(last);
            }
            write(connection, links);
            return pending.size();
        } catch (SQLException broken) {
            throw new IllegalStateException("The trail cannot be sealed", broken);
        }
    }

    @Override
    public ChainWalk walk() {
        try (Connection connection = dataSource.getConnection()) {
            return new ChainReader(connection).walk();
        } catch (SQLException broken) {
            throw new IllegalStateException("The chain cannot be read", broken);
        }
    }

    private void write(Connection connection, List<Seal> links) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                        "insert into audit_seal (sequence, entry_id, previous_hash, hash, sealed_at) values (?, ?, ?, ?, ?)");
                PreparedStatement done = connection.prepareStatement("delete from audit_pending where entry_id = ?")) {
            for (Seal link : links) {
                insert.setLong(1, link.sequence());
                insert.setLong(2, link.entryId());
                insert.setString(3, link.previous().value());
                insert.setString(4, link.hash().value());
                insert.setObject(5, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
                insert.addBatch();
                done.setLong(1, link.entryId());
                done.addBatch();
            }
            insert.executeBatch();
            done.executeBatch();
        }
    }
}
