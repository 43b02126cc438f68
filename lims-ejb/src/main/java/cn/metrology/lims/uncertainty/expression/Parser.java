package cn.metrology.lims.uncertainty.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Recursive descent over the tokens, straight onto a tape.
 *
 * <pre>
 * model      = { name "=" sum ( line end | ";" ) }
 * sum        = product { ( "+" | "-" ) product }
 * product    = signed { ( "*" | "/" ) signed }
 * signed     = ( "-" | "+" ) signed | power
 * power      = operand [ "^" signed ]                      -a^2 = -(a^2), a^b^c = a^(b^c)
 * operand    = number | name | function "(" sum { "," sum } ")" | "if" "(" condition "," sum "," sum ")" | "(" sum ")"
 * condition  = sum ( "<" | "<=" | ">" | ">=" | "==" | "!=" ) sum
 * </pre>
 */
final class Parser {
    private static final BigDecimal PI = new BigDecimal("3.141592653589793238462643383279502884");
    private static final String IF = "if";

    private final List<Token> tokens;
    private final TapeBuilder tape;
    private final Map<String, Integer> defined = new HashMap<>();
    private int at;
    private int depth;
    private int brackets;

    private Parser(String text, TapeBuilder tape) {
        this.tokens = Lexer.tokens(text);
        this.tape = tape;
    }

    /** Expressions that share their names, each a result of the tape; an expression may run over several lines. */
    static Tape expressions(List<String> texts) {
        TapeBuilder tape = new TapeBuilder();
        int[] results = new int[texts.size()];
        for (int k = 0; k < results.length; k++) {
            Parser parser = new Parser(texts.get(k), tape);
            parser.brackets = 1;
            results[k] = parser.sum();
            if (parser.peek().kind() != Token.Kind.END) {
                throw parser.peek().refusal(Expectation.OPERATOR);
            }
        }
        return tape.tape(results);
    }

    /** Lines of definitions; each is a result of the tape, in order. */
    static Model model(String text) {
        Parser parser = new Parser(text, new TapeBuilder());
        List<String> names = new ArrayList<>();
        List<Integer> results = new ArrayList<>();
        parser.skipStatementEnds();
        while (parser.peek().kind() != Token.Kind.END) {
            Token name = parser.newName();
            parser.expect("=", Expectation.EQUALS);
            int result = parser.sum();
            parser.endStatement();
            parser.defined.put(name.text(), result);
            names.add(name.text());
            results.add(result);
            parser.skipStatementEnds();
        }
        if (names.isEmpty()) {
            throw parser.peek().refusal(Expectation.DEFINITION);
        }
        return new Model(names, parser.tape, results);
    }

    private Token newName() {
        Token name = take();
        if (name.kind() != Token.Kind.NAME) {
            throw name.refusal(Expectation.NAME);
        }
        if (defined.containsKey(name.text()) || isPi(name.text())) {
            throw name.refusal(Expectation.NEW_NAME);
        }
        if (tape.isInput(name.text())) {
            throw name.refusal(Expectation.DEFINITION_BEFORE_USE);
        }
        return name;
    }

    private void endStatement() {
        Token token = peek();
        if (token.is("(") || token.is(")") || token.is(",") || token.kind() == Token.Kind.NUMBER) {
            throw token.refusal(Expectation.OPERATOR);
        }
        if (!isStatementEnd(token)) {
            throw token.refusal(Expectation.STATEMENT_END);
        }
    }

    private void skipStatementEnds() {
        while (peek().kind() == Token.Kind.LINE_END || peek().is(";")) {
            at++;
        }
    }

    private static boolean isStatementEnd(Token token) {
        return token.kind() == Token.Kind.END || token.kind() == Token.Kind.LINE_END || token.is(";");
    }

    private int sum() {
        int left = product();
        while (peek().is("+") || peek().is("-")) {
            Token operator = takeOperator();
            left = tape.apply(operator.is("+") ? Op.ADD : Op.SUBTRACT, operator, left, product());
        }
        return left;
    }

    private int product() {
        int left = signed();
        while (peek().is("*") || peek().is("/")) {
            Token operator = takeOperator();
            left = tape.apply(operator.is("*") ? Op.MULTIPLY : Op.DIVIDE, operator, left, signed());
        }
        return left;
    }

    private int signed() {
        Token token = peek();
        if (++depth > Limits.DEPTH) {
            throw token.refusal(Expectation.LESS_NESTING);
        }
        int value;
        if (token.is("-")) {
            take();
            value = tape.apply(Op.NEGATE, token, signed());
        } else if (token.is("+")) {
            take();
            value = signed();
        } else {
            value = power();
        }
        depth--;
        return value;
    }

    private int power() {
        int base = operand();
        if (!peek().is("^")) {
            return base;
        }
        Token operator = takeOperator();
        return tape.apply(Op.POWER, operator, base, signed());
    }

    private int operand() {
        Token token = take();
        if (token.kind() == Token.Kind.NUMBER) {
            return tape.constant(token.number(), token);
        }
        if (token.kind() == Token.Kind.NAME) {
            return peek().is("(") ? call(token) : named(token);
        }
        if (token.is("(")) {
            brackets++;
            int value = sum();
            close();
            return value;
        }
        throw token.refusal(Expectation.OPERAND);
    }

    private int named(Token name) {
        if (isPi(name.text())) {
            return tape.constant(PI, name);
        }
        Integer definition = defined.get(name.text());
        return definition != null ? definition : tape.input(name.text(), name);
    }

    private static boolean isPi(String name) {
        return name.equals("pi") || name.equals("π");
    }

    private int call(Token name) {
        boolean selection = name.text().equals(IF);
        if (!selection && Op.function(name.text()).isEmpty()) {
            throw name.refusal(name.text().equals("log") ? Expectation.LN_OR_LOG10 : Expectation.KNOWN_FUNCTION);
        }
        take();
        brackets++;
        int value = selection ? selection(name) : function(name);
        close();
        return value;
    }

    private int function(Token name) {
        Op op = Op.function(name.text()).orElseThrow();
        List<Integer> arguments = new ArrayList<>();
        arguments.add(sum());
        while (peek().is(",")) {
            Token comma = take();
            if (arguments.size() == (op.takesAnyNumberOfArguments() ? Limits.ARGUMENTS : op.operands())) {
                throw comma.refusal(Expectation.ARGUMENT_COUNT);
            }
            arguments.add(sum());
        }
        if (arguments.size() < op.operands()) {
            throw peek().refusal(peek().is(")") ? Expectation.ARGUMENT_COUNT : Expectation.COMMA);
        }
        if (op.operands() == 1) {
            return tape.apply(op, name, arguments.get(0));
        }
        int value = arguments.get(0);
        for (int argument : arguments.subList(1, arguments.size())) {
            value = tape.apply(op, name, value, argument);
        }
        return value;
    }

    private int selection(Token name) {
        int left = sum();
        Token comparison = take();
        int right = sum();
        int condition = switch (comparison.text()) {
            case "<" -> tape.apply(Op.LESS, comparison, left, right);
            case "<=" -> tape.apply(Op.LESS_OR_EQUAL, comparison, left, right);
            case ">" -> tape.apply(Op.LESS, comparison, right, left);
            case ">=" -> tape.apply(Op.LESS_OR_EQUAL, comparison, right, left);
            case "==" -> tape.apply(Op.EQUAL, comparison, left, right);
            case "!=" -> tape.apply(Op.NOT_EQUAL, comparison, left, right);
            default -> throw comparison.refusal(Expectation.COMPARISON);
        };
        expect(",", Expectation.COMMA);
        int then = sum();
        expect(",", Expectation.COMMA);
        return tape.apply(Op.SELECT, name, condition, then, sum());
    }

    private void close() {
        expect(")", Expectation.CLOSING_PARENTHESIS);
        brackets--;
    }

    private void expect(String symbol, Expectation expectation) {
        Token token = take();
        if (!token.is(symbol)) {
            throw token.refusal(expectation);
        }
    }

    /** An operator at the end of a line continues the expression on the next one. */
    private Token takeOperator() {
        Token operator = take();
        while (tokens.get(at).kind() == Token.Kind.LINE_END) {
            at++;
        }
        return operator;
    }

    /** The next token; inside brackets a line end is a blank. */
    private Token peek() {
        while (brackets > 0 && tokens.get(at).kind() == Token.Kind.LINE_END) {
            at++;
        }
        return tokens.get(at);
    }

    private Token take() {
        Token token = peek();
        if (token.kind() != Token.Kind.END) {
            at++;
        }
        return token;
    }
}
