package cn.metrology.lims.uncertainty.report;

import java.math.BigDecimal;

/** Decimals as the trade prints them: 1.6 × 10⁻⁵ once plain digits would be mostly zeros. */
public final class Scientific {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int SMALLEST_PLAIN_EXPONENT = -3;
    private static final int LARGEST_PLAIN_EXPONENT = 5;

    private Scientific() {}

    /** Plain from 0.001 to below 10⁶, otherwise with a power of ten; the digits of {@code x} are kept. */
    public static String text(BigDecimal x) {
        if (x.signum() == 0) {
            return x.toPlainString();
        }
        int exponent = x.precision() - x.scale() - 1;
        if (exponent >= SMALLEST_PLAIN_EXPONENT && exponent <= LARGEST_PLAIN_EXPONENT) {
            return x.toPlainString();
        }
        BigDecimal mantissa = x.scaleByPowerOfTen(-exponent);
        String digits = mantissa.compareTo(BigDecimal.ONE) == 0 && mantissa.precision() == 1
                ? ""
                : mantissa.toPlainString() + " × ";
        return digits + "10" + raised(exponent);
    }

    private static String raised(int exponent) {
        StringBuilder text = new StringBuilder();
        for (char c : Integer.toString(exponent).toCharArray()) {
            text.append(c == '-' ? '⁻' : RAISED.charAt(c - '0'));
        }
        return text.toString();
    }
}
