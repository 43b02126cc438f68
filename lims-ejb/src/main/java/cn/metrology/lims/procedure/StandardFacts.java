package cn.metrology.lims.procedure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * The values of a standard that enter the work (TR-10). {@code mpe} is absolute and in {@code unit}, or null;
 * {@code stability} likewise: the change allowed since its calibration.
 */
public record StandardFacts(
        String instrumentNumber,
        String name,
        BigDecimal rangeMin,
        BigDecimal rangeMax,
        String unit,
        BigDecimal mpe,
        List<CalibrationPoint> certificate,
        BigDecimal stability)
        implements Serializable {
    public StandardFacts {
        certificate = List.copyOf(certificate);
    }
}
