package cn.metrology.lims.uncertainty.montecarlo;

import cn.metrology.lims.uncertainty.distribution.Distribution;
import cn.metrology.lims.uncertainty.gum.Quantity;

/** Fills a block with draws of one independent input, in coherent SI (JCGM 101:2008 6.4, Table 1). */
final class Sampler {
    private final Distribution distribution;
    private final double centre;

    Sampler(Quantity quantity) {
        this.distribution = quantity.distribution().times(quantity.unit().factor());
        this.centre = quantity.unit().toSi(quantity.estimate());
    }

    double centre() {
        return centre;
    }

    Distribution distribution() {
        return distribution;
    }

    boolean isConstant() {
        return distribution.standardUncertainty() == 0;
    }

    void fill(RandomStream random, double[] out, int n) {
        if (distribution instanceof Distribution.Normal d) {
            random.fillGaussian(out, n, centre, d.u());
        } else if (distribution instanceof Distribution.Rectangular d) {
            random.fillRectangular(out, n, centre, d.a());
        } else if (distribution instanceof Distribution.Arcsine d) {
            random.fillArcsine(out, n, centre, d.a());
        } else if (distribution instanceof Distribution.ScaledT d) {
            t(random, out, n, d);
        } else if (distribution instanceof Distribution.CurvilinearTrapezoidal d) {
            curvilinear(random, out, n, d);
        } else if (distribution instanceof Distribution.Triangular d) {
            twoRectangles(random, out, n, d.a() / 2, d.a() / 2);
        } else if (distribution instanceof Distribution.Trapezoidal d) {
            twoRectangles(random, out, n, d.a() * (1 + d.beta()) / 2, d.a() * (1 - d.beta()) / 2);
        } else {
            others(random, out, n);
        }
    }

    /** z/√(χ²/ν), χ² = 2·gamma(ν/2). */
    private void t(RandomStream random, double[] out, int n, Distribution.ScaledT d) {
        double half = d.dof() / 2;
        for (int i = 0; i < n; i++) {
            double z = random.nextGaussian();
            out[i] = centre + d.scale() * z * Math.sqrt(half / random.nextGamma(half));
        }
    }

    /** JCGM 101:2008 6.4.3.4. */
    private void curvilinear(RandomStream random, double[] out, int n, Distribution.CurvilinearTrapezoidal d) {
        for (int i = 0; i < n; i++) {
            double half = d.a() + d.d() * (2 * random.nextDouble() - 1);
            out[i] = centre + half * (2 * random.nextDouble() - 1);
        }
    }

    /** JCGM 101:2008 6.4.4.4 and 6.4.5.4. */
    private void twoRectangles(RandomStream random, double[] out, int n, double first, double second) {
        random.fillRectangular(out, n, centre, first);
        for (int i = 0; i < n; i++) {
            out[i] += second * (2 * random.nextDouble() - 1);
        }
    }

    /** JCGM 101:2008 6.4.10.3 and 6.4.11.3. */
    private void others(RandomStream random, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            if (distribution instanceof Distribution.Exponential d) {
                out[i] = centre - d.mean() * (1 + StrictMath.log(random.nextDouble()));
            } else if (distribution instanceof Distribution.Gamma d) {
                out[i] = centre + d.scale() * (random.nextGamma(d.shape()) - d.shape());
            } else {
                out[i] = centre;
            }
        }
    }
}
