package cn.metrology.lims.uncertainty.gum;

import cn.metrology.lims.uncertainty.distribution.StudentT;

/** How the coverage factor k is found (GUM 6.3, G.4, G.6.4). */
public sealed interface Coverage permits Coverage.Factor, Coverage.Probability {

    /** k for these effective degrees of freedom; infinite and undefined (NaN) ones take the normal quantile. */
    double factor(double effectiveDof);

    /** A chosen k. */
    record Factor(double k) implements Coverage {
        public Factor {
            if (!(k > 0)) {
                throw new IllegalArgumentException("k = " + k + " is not above zero");
            }
        }

        @Override
        public double factor(double effectiveDof) {
            return k;
        }
    }

    /** k = t_p(ν_eff); with {@code floor} ν_eff is truncated to the next lower whole number (GUM G.4.1 NOTE 1), else used as it is. */
    record Probability(double p, boolean floor) implements Coverage {
        /** Rounding errors must not turn ν_eff = 5 into 4. */
        private static final double SLACK = 1e-9;

        public Probability {
            if (!(p > 0 && p < 1)) {
                throw new IllegalArgumentException("p = " + p + " is not between 0 and 1");
            }
        }

        @Override
        public double factor(double effectiveDof) {
            if (Double.isNaN(effectiveDof) || Double.isInfinite(effectiveDof)) {
                return StudentT.normalTwoSided(p);
            }
            double whole = Math.floor(effectiveDof * (1 + SLACK));
            return StudentT.twoSided(p, floor && whole >= 1 ? whole : effectiveDof);
        }
    }
}
