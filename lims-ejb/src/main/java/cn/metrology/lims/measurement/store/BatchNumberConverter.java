package cn.metrology.lims.measurement.store;

import cn.metrology.lims.measurement.BatchNumber;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class BatchNumberConverter implements AttributeConverter<BatchNumber, String> {
    @Override
    public String convertToDatabaseColumn(BatchNumber number) {
        return number == null ? null : number.value();
    }

    @Override
    public BatchNumber convertToEntityAttribute(String column) {
        return column == null ? null : new BatchNumber(column);
    }
}
