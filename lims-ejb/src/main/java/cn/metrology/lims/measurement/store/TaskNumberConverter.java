package cn.metrology.lims.measurement.store;

import cn.metrology.lims.measurement.TaskNumber;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class TaskNumberConverter implements AttributeConverter<TaskNumber, String> {
    @Override
    public String convertToDatabaseColumn(TaskNumber number) {
        return number == null ? null : number.value();
    }

    @Override
    public TaskNumber convertToEntityAttribute(String column) {
        return column == null ? null : new TaskNumber(column);
    }
}
