package cn.metrology.lims.client.store;

import cn.metrology.lims.client.model.CreditCode;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class CreditCodeConverter implements AttributeConverter<CreditCode, String> {
    @Override
    public String convertToDatabaseColumn(CreditCode value) {
        return value == null ? null : value.value();
    }

    @Override
    public CreditCode convertToEntityAttribute(String column) {
        return column == null ? null : new CreditCode(column);
    }
}
