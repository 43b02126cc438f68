package cn.metrology.lims.standards;

import cn.metrology.lims.procedure.CalibrationPoint;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** One certificate of a reference instrument. */
public record CalibrationView(
        String certificateNo,
        String institute,
        LocalDate calibratedOn,
        LocalDate dueOn,
        CalibrationStatus status,
        String enteredBy,
        String confirmedBy,
        String fileHash,
        List<CalibrationPoint> points)
        implements Serializable {
    public CalibrationView {
        points = List.copyOf(points);
    }
}
