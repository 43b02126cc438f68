package cn.metrology.lims.kernel.store;

import cn.metrology.lims.kernel.Sha256;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class Sha256Converter implements AttributeConverter<Sha256, String> {
    @Override
    public String convertToDatabaseColumn(Sha256 hash) {
        return hash == null ? null : hash.value();
    }

    @Override
    public Sha256 convertToEntityAttribute(String column) {
        return column == null ? null : new Sha256(column);
    }
}
