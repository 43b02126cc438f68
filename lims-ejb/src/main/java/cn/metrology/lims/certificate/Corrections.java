package cn.metrology.lims.certificate;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What a replacement may correct: the identity of client and instrument, never readings or verdict (CT-14). Null or blank: as before. */
public record Corrections(
        @Size(max = 120) String clientName,
        @Size(max = 200) String clientAddress,
        @Size(max = 100) String instrumentName,
        @Size(max = 60) String model,
        @Size(max = 60) String serial,
        @Size(max = 120) String manufacturer)
        implements Serializable {
    public static final Corrections NONE = new Corrections(null, null, null, null, null, null);
}
