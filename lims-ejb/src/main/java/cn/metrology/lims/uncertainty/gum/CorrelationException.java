package cn.metrology.lims.uncertainty.gum;

import java.util.List;

/** Correlation coefficients that cannot be: outside −1 … 1, or together not positive semidefinite. */
public class CorrelationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final boolean range;
    private final transient List<int[]> entries;

    CorrelationException(boolean range, String message, List<int[]> entries) {
        super(message);
        this.range = range;
        this.entries = List.copyOf(entries);
    }

    /** True if a coefficient is outside −1 … 1, false if the matrix is not positive semidefinite. */
    public boolean isRange() {
        return range;
    }

    /** The offending entries (i, j), worst first. */
    public List<int[]> entries() {
        return entries;
    }
}
