package cn.metrology.lims.uncertainty.conformity;

/**
 * Acceptance limit as a share A/T of the tolerance, from the test uncertainty ratio TUR = T/U95 (ANSI/NCSL Z540.3-2006 handbook,
 * application to 5.3 b)).
 */
public enum GuardBandFactor {
    /** Method 6 (Dobbert): 1 − (1.04 − exp(0.38 ln TUR − 0.54))/TUR; at most 2 % false accepts whatever the process. */
    METHOD_6 {
        @Override
        public double of(double tur) {
            return 1 - (1.04 - Math.exp(0.38 * Math.log(tur) - 0.54)) / tur;
        }
    },
    /** Root sum of squares: √(1 − 1/TUR²); NaN if the uncertainty is larger than the tolerance. */
    RSS {
        @Override
        public double of(double tur) {
            return Math.sqrt((1 - 1 / tur) * (1 + 1 / tur));
        }
    },
    /** The whole U95 is subtracted: 1 − 1/TUR. */
    U95 {
        @Override
        public double of(double tur) {
            return 1 - 1 / tur;
        }
    };

    public abstract double of(double tur);
}
