package cn.metrology.lims.certificate.store;

import cn.metrology.lims.certificate.CertificateNumber;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class CertificateNumberConverter implements AttributeConverter<CertificateNumber, String> {
    @Override
    public String convertToDatabaseColumn(CertificateNumber number) {
        return number == null ? null : number.value();
    }

    @Override
    public CertificateNumber convertToEntityAttribute(String column) {
        return column == null ? null : new CertificateNumber(column);
    }
}
