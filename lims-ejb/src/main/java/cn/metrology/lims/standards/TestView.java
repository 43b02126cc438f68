package cn.metrology.lims.standards;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A test of a measurement standard. {@code result} is s of a repeatability, the change of a stability, the difference
 * of a verification; {@code limit} is what it was compared with, or null.
 */
public record TestView(
        String number,
        int version,
        TestKind kind,
        String quantity,
        String unit,
        LocalDate measuredOn,
        String subject,
        List<BigDecimal> readings,
        BigDecimal mean,
        BigDecimal result,
        BigDecimal limit,
        LimitBasis basis,
        TestVerdict verdict,
        String performer,
        String voided)
        implements Serializable {
    public TestView {
        readings = List.copyOf(readings);
    }

    public boolean valid() {
        return voided == null;
    }
}
