package cn.metrology.lims.client.store;

import cn.metrology.lims.client.ClientNumber;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class ClientNumberConverter implements AttributeConverter<ClientNumber, String> {
    @Override
    public String convertToDatabaseColumn(ClientNumber value) {
        return value == null ? null : value.value();
    }

    @Override
    public ClientNumber convertToEntityAttribute(String column) {
        return column == null ? null : new ClientNumber(column);
    }
}
