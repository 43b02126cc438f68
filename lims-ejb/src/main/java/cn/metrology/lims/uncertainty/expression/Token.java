package cn.metrology.lims.uncertainty.expression;

import java.math.BigDecimal;

/** A word of the model language with its place. */
record Token(Kind kind, String text, BigDecimal number, int line, int column) {
    enum Kind {
        NUMBER,
        NAME,
        SYMBOL,
        LINE_END,
        END
    }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    ExpressionException refusal(Expectation expected) {
        return new ExpressionException(line, column, expected, described());
    }

    private String described() {
        return switch (kind) {
            case END -> "end of text";
            case LINE_END -> "end of line";
            default -> "'" + text + "'";
        };
    }
}
