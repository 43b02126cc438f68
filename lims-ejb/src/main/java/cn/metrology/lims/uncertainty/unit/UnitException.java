package cn.metrology.lims.uncertainty.unit;

/** A unit symbol nobody knows, or quantities whose dimensions do not fit together. */
public class UnitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong; the key of the text shown to people. */
    public enum Reason {
        UNKNOWN_UNIT,
        DIFFERENT_DIMENSIONS,
        ARGUMENT_NOT_DIMENSIONLESS,
        EXPONENT_NOT_A_NUMBER,
        RESULT_HAS_ANOTHER_DIMENSION,
        TEMPERATURES_ON_A_SCALE_ADDED
    }

    private final Reason reason;
    private final int line;
    private final int column;

    UnitException(Reason reason, String detail, int line, int column) {
        super((line > 0 ? "line " + line + ", column " + column + ": " : "") + detail);
        this.reason = reason;
        this.line = line;
        this.column = column;
    }

    static UnitException unknown(String symbol) {
        return new UnitException(Reason.UNKNOWN_UNIT, "unknown unit '" + symbol + "'", 0, 0);
    }

    public Reason reason() {
        return reason;
    }

    /** The line of the operation in the model, 0 if the unit itself is unknown. */
    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
