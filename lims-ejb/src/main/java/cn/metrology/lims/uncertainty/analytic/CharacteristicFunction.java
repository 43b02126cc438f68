package cn.metrology.lims.uncertainty.analytic;

import cn.metrology.lims.uncertainty.distribution.Distribution;
import java.util.Optional;
import org.hipparchus.special.BesselJ;
import org.hipparchus.special.Gamma;

/**
 * The characteristic function φ(t) = E exp(itX) of a distribution that is symmetric about 0, so that φ is real and even (JCGM 101:2008 6.4 for
 * the distributions). {@link #bound} is never below |φ| from there on.
 */
interface CharacteristicFunction {
    double at(double t);

    double bound(double t);

    /** The half-width of the support, or where nothing that counts lies beyond. */
    double reach();

    /** Empty for a distribution that is not symmetric or whose function is not implemented. */
    static Optional<CharacteristicFunction> of(Distribution distribution) {
        if (distribution instanceof Distribution.Normal d) {
            return Optional.of(new Bell(d.u()));
        } else if (distribution instanceof Distribution.Rectangular d) {
            return Optional.of(new Rectangles(d.a(), 0));
        } else if (distribution instanceof Distribution.Triangular d) {
            return Optional.of(new Rectangles(d.a() / 2, d.a() / 2));
        } else if (distribution instanceof Distribution.Trapezoidal d) {
            return Optional.of(new Rectangles(d.a() * (1 + d.beta()) / 2, d.a() * (1 - d.beta()) / 2));
        } else if (distribution instanceof Distribution.Arcsine d) {
            return Optional.of(new Arc(d.a()));
        } else if (distribution instanceof Distribution.ScaledT d) {
            return Optional.of(new Student(d.scale(), d.dof()));
        }
        return Optional.empty();
    }

    /** exp(−½u²t²). */
    record Bell(double u) implements CharacteristicFunction {
        @Override
        public double at(double t) {
            return Math.exp(-0.5 * u * u * t * t);
        }

        @Override
        public double bound(double t) {
            return at(t);
        }

        @Override
        public double reach() {
            return 8 * u;
        }
    }

    /** sin(at)/(at) · sin(bt)/(bt): a rectangular, triangular (a = b) or trapezoidal distribution is a sum of two rectangular ones. */
    record Rectangles(double a, double b) implements CharacteristicFunction {
        @Override
        public double at(double t) {
            return sinc(a * t) * sinc(b * t);
        }

        private static double sinc(double x) {
            return Math.abs(x) < 1e-4 ? 1 - x * x / 6 : Math.sin(x) / x;
        }

        @Override
        public double bound(double t) {
            return Math.min(1, 1 / (a * t)) * Math.min(1, 1 / (b * t));
        }

        @Override
        public double reach() {
            return a + b;
        }
    }

    /** J₀(at). */
    record Arc(double a) implements CharacteristicFunction {
        @Override
        public double at(double t) {
            return BesselJ.value(0, Math.abs(a * t));
        }

        @Override
        public double bound(double t) {
            return Math.min(1, Math.sqrt(2 / (Math.PI * a * t)));
        }

        @Override
        public double reach() {
            return a;
        }
    }

    /**
     * z^μ K_μ(z) / (Γ(μ) 2^(μ−1)) with μ = ν/2 and z = √ν·s·|t| for a t distribution with ν degrees of freedom and scale s, from
     * K_μ(z) = ∫₀^∞ exp(−z·cosh x)·cosh(μx) dx (NIST Handbook of Mathematical Functions 10.32.9) by the trapezoidal rule, which converges
     * faster than any power there.
     */
    record Student(double scale, double dof) implements CharacteristicFunction {
        private static final double NEGLIGIBLE = 40;

        @Override
        public double at(double t) {
            double z = Math.sqrt(dof) * scale * Math.abs(t);
            if (z < 1e-10) {
                return 1;
            }
            double mu = dof / 2;
            double constant = mu * Math.log(z) - Gamma.logGamma(mu) - (mu - 1) * Math.log(2);
            double peak = Math.log(mu / z + Math.hypot(mu / z, 1));
            double top = exponent(z, mu, peak);
            double step = 0.1 / Math.max(1, Math.sqrt(mu / 2));
            double sum = 0.5 * weight(z, mu, 0, top);
            double last = 1;
            for (int i = 1; last > Math.exp(-NEGLIGIBLE) || i * step < peak; i++) {
                last = weight(z, mu, i * step, top);
                sum += last;
            }
            return sum * step * Math.exp(constant + top);
        }

        private static double exponent(double z, double mu, double x) {
            return mu * x - z * Math.cosh(x);
        }

        /** exp(−z·cosh x)·cosh(μx) over its largest value. */
        private static double weight(double z, double mu, double x, double top) {
            return 0.5 * Math.exp(exponent(z, mu, x) - top) * (1 + Math.exp(-2 * mu * x));
        }

        @Override
        public double bound(double t) {
            return at(t);
        }

        @Override
        public double reach() {
            return 8 * scale;
        }
    }
}
