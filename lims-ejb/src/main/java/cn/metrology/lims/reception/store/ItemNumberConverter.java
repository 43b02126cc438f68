package cn.metrology.lims.reception.store;

import cn.metrology.lims.reception.ItemNumber;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class ItemNumberConverter implements AttributeConverter<ItemNumber, String> {
    @Override
    public String convertToDatabaseColumn(ItemNumber value) {
        return value == null ? null : value.value();
    }

    @Override
    public ItemNumber convertToEntityAttribute(String column) {
        return column == null ? null : new ItemNumber(column);
    }
}
