package cn.metrology.lims.uncertainty.expression;

/** What the grammar would have accepted where a model text was refused; the key of the text shown to people. */
public enum Expectation {
    OPERAND("a number, a name, a function or '('"),
    OPERATOR("an operator or the end of the expression"),
    CLOSING_PARENTHESIS("')'"),
    OPENING_PARENTHESIS("'('"),
    COMMA("','"),
    ARGUMENT_COUNT("another number of arguments"),
    COMPARISON("one of < <= > >= == !="),
    KNOWN_FUNCTION("a known function"),
    LN_OR_LOG10("ln, log10 or log2 instead of log, which has two meanings"),
    NUMBER("a number such as 12.5 or 3e-6 within the range of a double"),
    KNOWN_CHARACTER("a character of the model language"),
    NAME("the name of a quantity"),
    EQUALS("'=' after the name of a quantity"),
    NEW_NAME("a name that is neither defined before nor a constant"),
    DEFINITION_BEFORE_USE("the definition of a quantity before its first use"),
    STATEMENT_END("the end of the line or ';'"),
    DEFINITION("at least one line of the form name = expression"),
    SHORTER_TEXT("at most " + Limits.TEXT + " characters"),
    LESS_NESTING("at most " + Limits.DEPTH + " levels of nesting"),
    FEWER_OPERATIONS("at most " + Limits.OPERATIONS + " operations");

    private final String text;

    Expectation(String text) {
        this.text = text;
    }

    /** The expectation in English, for logs and the command line. */
    public String text() {
        return text;
    }
}
