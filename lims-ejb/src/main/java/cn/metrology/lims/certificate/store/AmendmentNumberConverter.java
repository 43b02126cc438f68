package cn.metrology.lims.certificate.store;

import cn.metrology.lims.certificate.AmendmentNumber;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class AmendmentNumberConverter implements AttributeConverter<AmendmentNumber, String> {
    @Override
    public String convertToDatabaseColumn(AmendmentNumber number) {
        return number == null ? null : number.value();
    }

    @Override
    public AmendmentNumber convertToEntityAttribute(String column) {
        return column == null ? null : new AmendmentNumber(column);
    }
}
