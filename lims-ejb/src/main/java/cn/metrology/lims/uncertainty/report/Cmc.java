package cn.metrology.lims.uncertainty.report;

import cn.metrology.lims.uncertainty.expression.Expression;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Calibration and measurement capability (校准和测量能力) as an expanded uncertainty with k = 2: a value, a range to interpolate in, or a
 * function of the measured point (UN-13, CNAS-CL01-G003). Open statements such as "U &lt; x" do not exist.
 */
public sealed interface Cmc {
    /** The smallest expanded uncertainty that may be reported at that point. */
    BigDecimal at(BigDecimal point);

    /** The same everywhere. */
    record Value(BigDecimal expanded) implements Cmc {
        public Value {
            requirePositive(expanded);
        }

        @Override
        public BigDecimal at(BigDecimal point) {
            return expanded;
        }
    }

    /** From one end of a range to the other; in between linearly interpolated (UN-13). */
    record Range(BigDecimal from, BigDecimal to, BigDecimal atFrom, BigDecimal atTo) implements Cmc {
        public Range {
            if (from.compareTo(to) >= 0) {
                throw new IllegalArgumentException("range from " + from + " to " + to + " is empty");
            }
            requirePositive(atFrom);
            requirePositive(atTo);
        }

        @Override
        public BigDecimal at(BigDecimal point) {
            if (point.compareTo(from) < 0 || point.compareTo(to) > 0) {
                throw new IllegalArgumentException(point + " is outside " + from + " … " + to);
            }
            BigDecimal rise = atTo.subtract(atFrom).multiply(point.subtract(from));
            return atFrom.add(rise.divide(to.subtract(from), MathContext.DECIMAL128));
        }
    }

    /** An expression of at most one name, which stands for the measured point: {@code 12e-6*V + 0.0002}. */
    record Function(Expression expression) implements Cmc {
        public Function {
            if (expression.names().size() > 1) {
                throw new IllegalArgumentException(
                        "a CMC depends on the measured point only, not on " + expression.names());
            }
        }

        @Override
        public BigDecimal at(BigDecimal point) {
            BigDecimal expanded = expression.evaluateDecimal(name -> point);
            requirePositive(expanded);
            return expanded;
        }
    }

    private static void requirePositive(BigDecimal expanded) {
        if (expanded.signum() <= 0) {
            throw new IllegalArgumentException("a CMC is a positive expanded uncertainty, not " + expanded);
        }
    }
}
