package cn.metrology.lims.audit.store;

import cn.metrology.lims.audit.EntryKind;
import cn.metrology.lims.audit.model.AuditEntry;
import cn.metrology.lims.audit.model.ChangedValues;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.Untracked;
import java.util.List;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.DataModifyQuery;
import org.eclipse.persistence.queries.ObjectLevelModifyQuery;

/** Writes an entry for every row that EclipseLink inserts or updates, over the same connection, hence the same transaction. */
class EntityTrail extends DescriptorEventAdapter {
    private static final String INSERT = "insert into audit_entry (" + EntryWriter.COLUMNS
            + ") values (#a0, #a1, #a2, #a3, #a4, #a5, #a6, #a7, #a8, #a9, #a10)";
    private static final String PENDING = "insert into audit_pending (entry_id) values (#a0)";

    @Override
    public void postInsert(DescriptorEvent event) {
        Object entity = event.getSource();
        if (entity instanceof Untracked) {
            return;
        }
        ChangedValues after = new ChangedValues();
        for (DatabaseMapping mapping : descriptor(event).getMappings()) {
            if (mapping.isPrimaryKeyMapping() || "version".equals(mapping.getAttributeName())) {
                continue; // internal keys never leave the server, and a version counts what the trail shows
            }
            MappedValue.put(after, "", mapping, mapping.getAttributeValueFromObject(entity));
        }
        write(event, EntryKind.CREATED, null, after.json().orElse(null));
    }

    @Override
    public void postUpdate(DescriptorEvent event) {
        Object entity = event.getSource();
        ObjectChangeSet changes =
                event.getQuery() instanceof ObjectLevelModifyQuery query ? query.getObjectChangeSet() : null;
        if (entity instanceof Untracked || changes == null || !changes.hasChanges()) {
            return;
        }
        ChangedValues before = new ChangedValues();
        ChangedValues after = new ChangedValues();
        changes.getChanges().forEach(change -> {
            DatabaseMapping mapping = descriptor(event).getMappingForAttributeName(change.getAttribute());
            Object now = mapping.getAttributeValueFromObject(entity);
            MappedValue.put(after, "", mapping, now);
            MappedValue.put(before, "", mapping, MappedValue.before(change, now));
        });
        if (before.json().isPresent() || after.json().isPresent()) {
            write(
                    event,
                    EntryKind.CHANGED,
                    before.json().orElse(null),
                    after.json().orElse(null));
        }
    }

    private static void write(DescriptorEvent event, EntryKind kind, String before, String after) {
        Object entity = event.getSource();
        String number = entity instanceof Audited audited ? audited.auditNumber() : null;
        AuditEntry entry = AuditEntry.now(
                kind,
                Surroundings.now(),
                Surroundings.origin(),
                new AuditEntry.Subject(entity.getClass().getSimpleName(), number),
                new AuditEntry.Change(before, after, Surroundings.reason()));
        AbstractSession session = event.getSession();
        run(session, INSERT, EntryWriter.values(entry));
        run(session, PENDING, List.of(entry.id()));
    }

    private static void run(AbstractSession session, String sql, List<Object> values) {
        DataModifyQuery query = new DataModifyQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.addArgument("a" + i);
        }
        session.executeQuery(query, values);
    }

    private static ClassDescriptor descriptor(DescriptorEvent event) {
        return event.getClassDescriptor();
    }
}
