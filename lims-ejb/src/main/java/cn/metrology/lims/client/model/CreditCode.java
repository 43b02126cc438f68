package cn.metrology.lims.client.model;

import cn.metrology.lims.kernel.BusinessException;
import java.io.Serializable;
import java.util.Locale;

/** Unified social credit code (统一社会信用代码), GB 32100-2015: 18 characters, the last one is a check character. */
public record CreditCode(String value) implements Serializable {
    /** GB 32100-2015 table 1: no I, O, Z, S, V. The position is the character's value. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int LENGTH = 18;
    private static final int MODULUS = 31;

    public CreditCode {
        if (value == null || value.length() != LENGTH || value.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            throw new BusinessException(ClientError.CREDIT_CODE_MALFORMED, value);
        }
        char expected = checkCharacter(value);
        if (value.charAt(LENGTH - 1) != expected) {
            throw new BusinessException(ClientError.CREDIT_CODE_CHECK_DIGIT, value, expected);
        }
    }

    /** As typed: blanks and small letters are forgiven; null when nothing was typed. */
    public static CreditCode parse(String typed) {
        return typed == null || typed.isBlank()
                ? null
                : new CreditCode(typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
    }

    /** GB 32100-2015 annex B: C18 = 31 − Σ Ci·3^(i−1) mod 31, taken modulo 31. */
    private static char checkCharacter(String code) {
        int weight = 1;
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % MODULUS;
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    @Override
    public String toString() {
        return value;
    }
}
