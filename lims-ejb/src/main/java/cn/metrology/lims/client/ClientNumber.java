package cn.metrology.lims.client;

import cn.metrology.lims.client.model.ClientError;
import cn.metrology.lims.kernel.BusinessException;
import java.io.Serializable;
import java.util.regex.Pattern;

/** Public identity of a client, e.g. {@code C000123}. Never reused. */
public record ClientNumber(String value) implements Serializable {
    private static final Pattern FORM = Pattern.compile("C\\d{6}");

    public ClientNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new BusinessException(ClientError.CLIENT_NUMBER_MALFORMED, value);
        }
    }

    public static ClientNumber of(long sequence) {
        return new ClientNumber("C%06d".formatted(sequence));
    }

    @Override
    public String toString() {
        return value;
    }
}
