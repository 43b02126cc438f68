package cn.metrology.lims.standards;

import cn.metrology.lims.procedure.CalibrationPoint;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a digital certificate says, before anybody took it over. {@code unit} is a UCUM code; {@code dueOn} is null
 * when the certificate names no day, as it should not (CT-09). {@code serials} are all numbers of the item.
 */
public record CalibrationDraft(
        String certificateNo,
        String institute,
        String item,
        String model,
        List<String> serials,
        LocalDate calibratedOn,
        LocalDate dueOn,
        String unit,
        List<CalibrationPoint> points)
        implements Serializable {
    public CalibrationDraft {
        serials = List.copyOf(serials);
        points = List.copyOf(points);
    }
}
