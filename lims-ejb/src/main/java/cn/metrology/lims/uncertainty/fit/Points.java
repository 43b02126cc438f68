package cn.metrology.lims.uncertainty.fit;

import java.math.BigDecimal;
import java.util.List;

/** Measured pairs, digit for digit as they were observed. */
public record Points(List<BigDecimal> x, List<BigDecimal> y) {
    public Points {
        x = List.copyOf(x);
        y = List.copyOf(y);
        if (x.isEmpty() || x.size() != y.size()) {
            throw new IllegalArgumentException("as many y as x are needed: " + x.size() + " x, " + y.size() + " y");
        }
    }

    int count() {
        return x.size();
    }
}
