package cn.metrology.lims.reception.store;

import cn.metrology.lims.reception.OrderNumber;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class OrderNumberConverter implements AttributeConverter<OrderNumber, String> {
    @Override
    public String convertToDatabaseColumn(OrderNumber value) {
        return value == null ? null : value.value();
    }

    @Override
    public OrderNumber convertToEntityAttribute(String column) {
        return column == null ? null : new OrderNumber(column);
    }
}
