package cn.metrology.lims.measurement.store;

import cn.metrology.lims.measurement.WorksheetNumber;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class WorksheetNumberConverter implements AttributeConverter<WorksheetNumber, String> {
    @Override
    public String convertToDatabaseColumn(WorksheetNumber number) {
        return number == null ? null : number.value();
    }

    @Override
    public WorksheetNumber convertToEntityAttribute(String column) {
        return column == null ? null : new WorksheetNumber(column);
    }
}
