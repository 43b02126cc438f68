package cn.metrology.lims.uncertainty.unit;

import java.util.Arrays;

/** Exponents of the seven base quantities, in sixtieths so that roots stay exact. */
public final class Dimension {
    public static final Dimension NONE = new Dimension(new int[7]);

    private static final int PARTS = 60;
    private static final String[] SYMBOLS = {"L", "M", "T", "I", "Θ", "N", "J"};

    private final int[] parts;

    private Dimension(int[] parts) {
        this.parts = parts;
    }

    /** The base quantity with index {@code i} in the order L M T I Θ N J, to the power of {@code exponent}. */
    static Dimension base(int i, int exponent) {
        int[] parts = new int[SYMBOLS.length];
        parts[i] = Math.multiplyExact(exponent, PARTS);
        return new Dimension(parts);
    }

    Dimension times(Dimension other) {
        return plus(other, 1);
    }

    Dimension over(Dimension other) {
        return plus(other, -1);
    }

    private Dimension plus(Dimension other, int sign) {
        int[] sum = new int[parts.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = Math.addExact(parts[i], Math.multiplyExact(sign, other.parts[i]));
        }
        return new Dimension(sum);
    }

    /** This dimension to a power, or null where an exponent would not be a multiple of 1/60. */
    Dimension power(double exponent) {
        int[] powers = new int[parts.length];
        for (int i = 0; i < powers.length; i++) {
            double part = parts[i] * exponent;
            if (Math.abs(part - Math.rint(part)) > 1e-9 || Math.abs(part) > 1e6) {
                return null;
            }
            powers[i] = (int) Math.rint(part);
        }
        return new Dimension(powers);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dimension d && Arrays.equals(parts, d.parts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(parts);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] != 0) {
                text.append(text.isEmpty() ? "" : "·").append(SYMBOLS[i]);
                if (parts[i] != PARTS) {
                    text.append('^').append(parts[i] % PARTS == 0 ? "" + parts[i] / PARTS : parts[i] + "/" + PARTS);
                }
            }
        }
        return text.isEmpty() ? "1" : text.toString();
    }
}
