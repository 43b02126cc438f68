package cn.metrology.lims.uncertainty.unit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads unit texts: UCUM ({@code kg/m3}, {@code J/(mol.K)}, {@code Cel}, {@code Ohm}) and the ways laboratories write the same
 * ({@code N*m}, {@code m^2}, {@code 1/K^2}, {@code ℃}, {@code kΩ}). A scale such as degC keeps its zero only when it stands alone;
 * within {@code uV/degC} it is a difference. A remark in brackets after a blank is ignored, except that {@code degC (difference …)} is a
 * temperature difference.
 */
public final class Units {
    private static final Map<String, QuantityUnit> KNOWN = new ConcurrentHashMap<>();
    private static final int LONGEST = 100;
    private static final int DEEPEST = 10;

    private final String text;
    private int at;
    private int depth;

    private Units(String text) {
        this.text = text;
    }

    /**
     * The unit that a text names; null and the empty text are the number one.
     *
     * @throws UnitException if nobody knows it
     */
    public static QuantityUnit of(String text) {
        if (text == null || text.isBlank()) {
            return QuantityUnit.ONE;
        }
        if (text.length() > LONGEST) {
            throw UnitException.unknown(text.substring(0, LONGEST));
        }
        QuantityUnit known = KNOWN.get(text);
        if (known == null) {
            known = parse(text);
            if (KNOWN.size() < 10_000) {
                KNOWN.put(text, known);
            }
        }
        return known;
    }

    private static QuantityUnit parse(String text) {
        String plain = text.strip();
        int remark = plain.indexOf(" (");
        boolean difference = remark > 0 && plain.indexOf("difference", remark) > 0;
        if (remark > 0) {
            plain = plain.substring(0, remark).strip();
        }
        if (plain.startsWith("Δ") || plain.startsWith("delta_")) {
            plain = plain.substring(plain.startsWith("Δ") ? 1 : "delta_".length());
            difference = true;
        }
        QuantityUnit unit = UcumAtoms.isOwn(plain) ? UcumAtoms.of(plain) : new Units(plain).whole();
        return new QuantityUnit(text, unit.factor(), difference ? 0 : unit.offset(), unit.dimension());
    }

    private QuantityUnit whole() {
        QuantityUnit unit = term();
        if (at < text.length()) {
            throw UnitException.unknown(text);
        }
        return unit;
    }

    private QuantityUnit term() {
        if (++depth > DEEPEST) {
            throw UnitException.unknown(text);
        }
        QuantityUnit unit = peek() == '/' ? QuantityUnit.ONE : component();
        while (at < text.length() && "./*·".indexOf(peek()) >= 0) {
            boolean over = text.charAt(at++) == '/';
            QuantityUnit next = component();
            unit = over ? unit.over(next) : unit.times(next);
        }
        depth--;
        return unit;
    }

    private QuantityUnit component() {
        if (peek() == '(') {
            at++;
            QuantityUnit inner = term();
            if (peek() != ')') {
                throw UnitException.unknown(text);
            }
            at++;
            return raised(inner);
        }
        int start = at;
        if (Character.isDigit(peek())) {
            skipDigits();
            return new QuantityUnit("", Double.parseDouble(text.substring(start, at)), 0, Dimension.NONE);
        }
        while (at < text.length() && isSymbol(text.charAt(at))) {
            skipBracketOrCharacter();
        }
        if (at == start) {
            throw UnitException.unknown(text);
        }
        return raised(UcumAtoms.of(text.substring(start, at)));
    }

    private void skipBracketOrCharacter() {
        int close = peek() == '[' ? text.indexOf(']', at) : at;
        if (close < 0) {
            throw UnitException.unknown(text);
        }
        at = close + 1;
    }

    private QuantityUnit raised(QuantityUnit unit) {
        int caret = peek() == '^' ? 1 : 0;
        int sign = at + caret < text.length() && "+-".indexOf(text.charAt(at + caret)) >= 0 ? 1 : 0;
        int start = at + caret;
        at = start + sign;
        int digits = at;
        skipDigits();
        if (at == digits) {
            int superscript = "²³⁴".indexOf(peek());
            if (caret + sign > 0) {
                throw UnitException.unknown(text);
            }
            at += superscript >= 0 ? 1 : 0;
            return superscript >= 0 ? unit.power(superscript + 2) : unit;
        }
        if (at - digits > 2) {
            throw UnitException.unknown(text);
        }
        return unit.power(Integer.parseInt(text.substring(start, at)));
    }

    private void skipDigits() {
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private static boolean isSymbol(char c) {
        return Character.isLetter(c) || "%‰％°'\"′″_[Ω℃℉".indexOf(c) >= 0;
    }
}
