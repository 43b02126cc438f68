package cn.metrology.lims.audit.store;

import cn.metrology.lims.audit.model.AuditEntry;
import cn.metrology.lims.audit.model.ChainWalk;
import cn.metrology.lims.audit.model.ChainWalk.Fault;
import cn.metrology.lims.audit.model.Seal;
import cn.metrology.lims.kernel.Sha256;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads chain and documents over a plain connection, so that the check needs neither server nor sign-in. */
final class ChainReader {
    private static final int STEP = 1000;

    private final Connection connection;

    ChainReader(Connection connection) {
        this.connection = connection;
    }

    ChainWalk walk() throws SQLException {
        ChainWalk walk = new ChainWalk();
        while (links(walk) == STEP) {
            // until a step is not full
        }
        unsealed(walk);
        alteredDocuments(walk);
        missingDocuments(walk);
        return walk;
    }

    /** Whether the chain has this hash: one that was printed and is not there any more tells that the chain's end was cut off. */
    boolean holds(Sha256 hash) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select 1 from audit_seal where hash = ?")) {
            statement.setString(1, hash.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private int links(ChainWalk walk) throws SQLException {
        String columns =
                Stream.of(EntryWriter.COLUMNS.split(", ", -1)).map("e."::concat).collect(Collectors.joining(", "));
        String sql = "select s.sequence, s.entry_id, s.previous_hash, s.hash, " + columns
                + " from audit_seal s left join audit_entry e on e.id = s.entry_id"
                + " where s.sequence > ? order by s.sequence limit " + STEP;
        int steps = 0;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, walk.length());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Seal seal = new Seal(
                            row.getLong(1), row.getLong(2), new Sha256(row.getString(3)), new Sha256(row.getString(4)));
                    boolean missing = row.getString(6) == null;
                    walk.step(seal, missing ? Optional.empty() : Optional.of(EntryWriter.read(row, 5)));
                    steps++;
                }
            }
        }
        return steps;
    }

    /** An entry that is neither sealed nor waiting for it was smuggled in. */
    private void unsealed(ChainWalk walk) throws SQLException {
        String sql = "select e.id from audit_entry e left join audit_seal s on s.entry_id = e.id"
                + " left join audit_pending p on p.entry_id = e.id"
                + " where s.entry_id is null and p.entry_id is null limit 100";
        note(walk, Fault.ENTRY_UNSEALED, sql);
    }

    private void alteredDocuments(ChainWalk walk) throws SQLException {
        note(
                walk,
                Fault.DOCUMENT_ALTERED,
                "select sha256 from document where sha2(content, 256) <> sha256 or length(content) <> size limit 100");
    }

    /** By convention every column that names a document ends in {@code file_hash} or {@code data_hash}. */
    private void missingDocuments(ChainWalk walk) throws SQLException {
        String columns = "select table_name, column_name from information_schema.columns"
                + " where table_schema = database() and (column_name like '%file\\_hash' or column_name like '%data\\_hash')";
        List<String> queries = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(columns);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String table = row.getString(1);
                String column = row.getString(2);
                queries.add("select concat('" + table + ": ', r." + column + ") from " + table
                        + " r left join document d" + " on d.sha256 = r." + column + " where r." + column
                        + " is not null and d.sha256 is null limit 100");
            }
        }
        for (String query : queries) {
            note(walk, Fault.DOCUMENT_MISSING, query);
        }
    }

    private void note(ChainWalk walk, Fault fault, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                walk.note(fault, row.getString(1));
            }
        }
    }

    Optional<Seal> newest() throws SQLException {
        String sql = "select sequence, entry_id, previous_hash, hash from audit_seal order by sequence desc limit 1";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            return row.next()
                    ? Optional.of(new Seal(
                            row.getLong(1), row.getLong(2), new Sha256(row.getString(3)), new Sha256(row.getString(4))))
                    : Optional.empty();
        }
    }

    /** The oldest entries that wait. Those of a transaction still open are locked and come with a later batch. */
    List<AuditEntry> pending(int most) throws SQLException {
        String columns =
                Stream.of(EntryWriter.COLUMNS.split(", ", -1)).map("e."::concat).collect(Collectors.joining(", "));
        String sql = "select " + columns + " from audit_pending p join audit_entry e on e.id = p.entry_id"
                + " order by p.entry_id limit ? for update of p skip locked";
        List<AuditEntry> entries = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, most);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    entries.add(EntryWriter.read(row, 1));
                }
            }
        }
        return entries;
    }
}
