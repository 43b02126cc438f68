package cn.metrology.lims.audit.store;

import cn.metrology.lims.audit.model.ChangedValues;
import cn.metrology.lims.kernel.Audited;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.persistence.mappings.AggregateObjectMapping;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.eclipse.persistence.sessions.changesets.DirectCollectionChangeRecord;

/** What stands in a mapped attribute, as the trail shows it. */
final class MappedValue {
    private MappedValue() {}

    /** An embedded value brings its own fields; a reference shows the other's number; parts write entries themselves. */
    static void put(ChangedValues values, String prefix, DatabaseMapping mapping, Object value) {
        String field = prefix + mapping.getAttributeName();
        if (value == null) {
            return;
        }
        if (mapping instanceof AggregateObjectMapping embedded) {
            for (DatabaseMapping part : embedded.getReferenceDescriptor().getMappings()) {
                put(values, field + ".", part, part.getAttributeValueFromObject(value));
            }
        } else if (mapping.isDirectToFieldMapping() || mapping instanceof DirectCollectionMapping) {
            values.put(field, value);
        } else if (value instanceof Audited other) {
            values.put(field, other.auditNumber());
        }
    }

    static Object before(ChangeRecord change, Object now) {
        if (change instanceof DirectCollectionChangeRecord collection && now instanceof Collection<?> present) {
            List<Object> before = new ArrayList<>(present);
            for (Object added : collection.getAddObjectList()) {
                before.remove(added);
            }
            for (Object removed : collection.getRemoveObjectList()) {
                before.add(removed);
            }
            return before;
        }
        return change.getOldValue();
    }
}
