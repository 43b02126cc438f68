package cn.metrology.lims.audit.store;

import cn.metrology.lims.audit.EntryKind;
import cn.metrology.lims.audit.model.AuditEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** The SQL of the trail: the only place that knows its columns. */
final class EntryWriter {
    static final String COLUMNS =
            "id, kind, at, who, command, address, object_type, object_no, before_json, after_json, reason";
    static final String INSERT = "insert into audit_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    static final String PENDING = "insert into audit_pending (entry_id) values (?)";

    private EntryWriter() {}

    static List<Object> values(AuditEntry entry) {
        return Arrays.asList(
                entry.id(),
                entry.kind().name(),
                LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC),
                entry.origin().who(),
                entry.origin().command(),
                entry.origin().address(),
                entry.subject().type(),
                entry.subject().number(),
                entry.change().before(),
                entry.change().after(),
                entry.change().reason());
    }

    /** The entry whose columns begin at that position of the row. */
    static AuditEntry read(ResultSet row, int first) throws SQLException {
        return new AuditEntry(
                row.getLong(first),
                EntryKind.valueOf(row.getString(first + 1)),
                row.getObject(first + 2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                new AuditEntry.Origin(row.getString(first + 3), row.getString(first + 4), row.getString(first + 5)),
                new AuditEntry.Subject(row.getString(first + 6), row.getString(first + 7)),
                new AuditEntry.Change(row.getString(first + 8), row.getString(first + 9), row.getString(first + 10)));
    }
}
