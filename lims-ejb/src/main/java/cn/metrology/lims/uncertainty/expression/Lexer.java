package cn.metrology.lims.uncertainty.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts a model text into tokens. Full-width and typographic forms of the operators are taken for their ASCII forms. */
final class Lexer {
    private static final Map<Integer, String> SYMBOLS = Map.ofEntries(
            Map.entry((int) '+', "+"),
            Map.entry((int) '＋', "+"),
            Map.entry((int) '-', "-"),
            Map.entry((int) '−', "-"),
            Map.entry((int) '－', "-"),
            Map.entry((int) '*', "*"),
            Map.entry((int) '×', "*"),
            Map.entry((int) '·', "*"),
            Map.entry((int) '⋅', "*"),
            Map.entry((int) '/', "/"),
            Map.entry((int) '÷', "/"),
            Map.entry((int) '／', "/"),
            Map.entry((int) '^', "^"),
            Map.entry((int) '(', "("),
            Map.entry((int) '（', "("),
            Map.entry((int) ')', ")"),
            Map.entry((int) '）', ")"),
            Map.entry((int) ',', ","),
            Map.entry((int) '，', ","),
            Map.entry((int) '=', "="),
            Map.entry((int) '＝', "="),
            Map.entry((int) '<', "<"),
            Map.entry((int) '＜', "<"),
            Map.entry((int) '>', ">"),
            Map.entry((int) '＞', ">"),
            Map.entry((int) '≤', "<="),
            Map.entry((int) '≥', ">="),
            Map.entry((int) '≠', "!="),
            Map.entry((int) '!', "!"),
            Map.entry((int) ';', ";"),
            Map.entry((int) '；', ";"));

    private final int[] text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private Lexer(String text) {
        this.text = text.codePoints().toArray();
    }

    static List<Token> tokens(String text) {
        if (text.length() > Limits.TEXT) {
            throw new ExpressionException(1, 1, Expectation.SHORTER_TEXT, text.length() + " characters");
        }
        Lexer lexer = new Lexer(text);
        lexer.run();
        return lexer.tokens;
    }

    private void run() {
        while (at < text.length) {
            int c = text[at];
            if (c == '\n') {
                add(Token.Kind.LINE_END, at, null);
                at++;
                line++;
                lineStart = at;
            } else if (c == '#' || (c == '/' && next() == '/')) {
                skipComment();
            } else if (isBlank(c)) {
                at++;
            } else if (isDigit(c) || c == '.') {
                number();
            } else if (isNameStart(c)) {
                name();
            } else {
                symbol(c);
            }
        }
        add(Token.Kind.END, at, null);
    }

    private int next() {
        return at + 1 < text.length ? text[at + 1] : -1;
    }

    private void skipComment() {
        while (at < text.length && text[at] != '\n') {
            at++;
        }
    }

    private void symbol(int c) {
        String symbol = SYMBOLS.get(c);
        int start = at++;
        if (symbol != null && "<>=!".contains(symbol) && at < text.length && "=".equals(SYMBOLS.get(text[at]))) {
            at++;
            symbol = symbol + "=";
        }
        if (symbol == null || symbol.equals("!")) {
            throw new ExpressionException(line, column(start), Expectation.KNOWN_CHARACTER, "'" + word(start) + "'");
        }
        tokens.add(new Token(Token.Kind.SYMBOL, symbol, null, line, column(start)));
    }

    private void name() {
        int start = at;
        while (at < text.length && (isNameStart(text[at]) || isDigit(text[at]) || isNameMark(text[at]))) {
            at++;
        }
        add(Token.Kind.NAME, start, null);
    }

    private void number() {
        int start = at;
        int count = digits();
        if (at < text.length && text[at] == '.') {
            at++;
            count += digits();
        }
        if (count == 0) {
            throw new ExpressionException(line, column(start), Expectation.NUMBER, "'.'");
        }
        if (at < text.length && (text[at] == 'e' || text[at] == 'E')) {
            exponent();
        }
        String word = word(start);
        boolean glued = at < text.length && (isNameStart(text[at]) || text[at] == '.');
        if (glued || word.length() > Limits.NUMBER) {
            throw new ExpressionException(line, column(start), Expectation.NUMBER, "'" + word + "'");
        }
        BigDecimal value = new BigDecimal(word);
        if (Double.isInfinite(value.doubleValue())) {
            throw new ExpressionException(line, column(start), Expectation.NUMBER, "'" + word + "'");
        }
        add(Token.Kind.NUMBER, start, value);
    }

    private void exponent() {
        int sign = at + 1;
        int first = sign < text.length && (text[sign] == '+' || text[sign] == '-') ? sign + 1 : sign;
        int end = first;
        while (end < text.length && isDigit(text[end])) {
            end++;
        }
        if (end == first || end - first > 3) {
            throw new ExpressionException(line, column(at), Expectation.NUMBER, "'" + (char) text[at] + "'");
        }
        at = end;
    }

    private int digits() {
        int start = at;
        while (at < text.length && isDigit(text[at])) {
            at++;
        }
        return at - start;
    }

    private void add(Token.Kind kind, int start, BigDecimal number) {
        tokens.add(new Token(kind, word(start), number, line, column(start)));
    }

    private String word(int start) {
        return new String(text, start, at - start);
    }

    private int column(int start) {
        return start - lineStart + 1;
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\u3000' || c == '\u00a0';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNameStart(int c) {
        return c == '_' || Character.isLetter(c);
    }

    /** Subscript figures and signs (x₁, Δt₊), primes and combining marks (x̄) belong to a name. */
    private static boolean isNameMark(int c) {
        return (c >= '\u2080' && c <= '\u208e')
                || c == '\''
                || c == '\u2032'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
