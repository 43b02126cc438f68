package cn.metrology.lims.identity.store;

import cn.metrology.lims.identity.model.PasswordHash;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class PasswordHashConverter implements AttributeConverter<PasswordHash, String> {
    @Override
    public String convertToDatabaseColumn(PasswordHash hash) {
        return hash == null ? null : hash.value();
    }

    @Override
    public PasswordHash convertToEntityAttribute(String column) {
        return column == null ? null : new PasswordHash(column);
    }
}
