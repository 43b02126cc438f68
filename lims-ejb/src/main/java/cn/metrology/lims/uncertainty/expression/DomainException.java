package cn.metrology.lims.uncertainty.expression;

/** A model cannot be evaluated at the values given: division by zero, square root of a negative number, overflow. */
public class DomainException extends ArithmeticException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final Op operation;

    public DomainException(int line, int column, Op operation) {
        super("line " + line + ", column " + column + ": " + operation + " is not defined at these values");
        this.line = line;
        this.column = column;
        this.operation = operation;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    public Op operation() {
        return operation;
    }
}
