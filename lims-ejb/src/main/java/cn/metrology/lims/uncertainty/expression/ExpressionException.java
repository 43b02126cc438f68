package cn.metrology.lims.uncertainty.expression;

/** The refusal of a model text: where (line and column count from 1, a character outside the BMP is one column) and what was expected. */
public class ExpressionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final Expectation expected;
    private final String found;

    public ExpressionException(int line, int column, Expectation expected, String found) {
        super("line " + line + ", column " + column + ": expected " + expected.text() + ", found " + found);
        this.line = line;
        this.column = column;
        this.expected = expected;
        this.found = found;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    public Expectation expected() {
        return expected;
    }

    /** The text met instead, in quotes, or the words {@code end of text} / {@code end of line}. */
    public String found() {
        return found;
    }
}
