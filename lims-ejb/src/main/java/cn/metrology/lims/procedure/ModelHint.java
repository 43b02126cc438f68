package cn.metrology.lims.procedure;

import cn.metrology.lims.uncertainty.expression.Expectation;

/** What the model language expected, in people's words: the engine's {@link Expectation} under the same name. */
public enum ModelHint {
    OPERAND,
    OPERATOR,
    CLOSING_PARENTHESIS,
    OPENING_PARENTHESIS,
    COMMA,
    ARGUMENT_COUNT,
    COMPARISON,
    KNOWN_FUNCTION,
    LN_OR_LOG10,
    NUMBER,
    KNOWN_CHARACTER,
    NAME,
    EQUALS,
    NEW_NAME,
    DEFINITION_BEFORE_USE,
    STATEMENT_END,
    DEFINITION,
    SHORTER_TEXT,
    LESS_NESTING,
    FEWER_OPERATIONS;

    public static ModelHint of(Expectation expectation) {
        return valueOf(expectation.name());
    }
}
