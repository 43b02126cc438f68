package cn.metrology.lims.measurement.store;

import cn.metrology.lims.measurement.EntryKey;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class EntryKeyConverter implements AttributeConverter<EntryKey, String> {
    @Override
    public String convertToDatabaseColumn(EntryKey key) {
        return key == null ? null : key.value();
    }

    @Override
    public EntryKey convertToEntityAttribute(String column) {
        return column == null ? null : new EntryKey(column);
    }
}
