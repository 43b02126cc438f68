package cn.metrology.lims.uncertainty.montecarlo;

/**
 * One stream of pseudo-random numbers: xoshiro256++ 1.0 (Blackman and Vigna 2019; passes BigCrush, period 2²⁵⁶ − 1, see JCGM 101:2008 C.2),
 * seeded by SplitMix64 from the run's seed and the stream's number. Normal deviates by the ziggurat of Marsaglia and Tsang in Doornik's
 * form (2005), gamma deviates by Marsaglia and Tsang (2000). The filling loops keep the state in local variables.
 */
final class RandomStream {
    private static final double SIGNED = 0x1p-52;
    private static final double HALF_WORD = 0x1p-31;

    private long s0;
    private long s1;
    private long s2;
    private long s3;

    RandomStream(long seed, long stream) {
        long state = mix(seed ^ mix(stream + 0x9E3779B97F4A7C15L));
        s0 = mix(state += 0x9E3779B97F4A7C15L);
        s1 = mix(state += 0x9E3779B97F4A7C15L);
        s2 = mix(state += 0x9E3779B97F4A7C15L);
        s3 = mix(state + 0x9E3779B97F4A7C15L);
    }

    private static long mix(long z) {
        long y = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        y = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
        return y ^ (y >>> 31);
    }

    long nextLong() {
        long result = Long.rotateLeft(s0 + s3, 23) + s0;
        long t = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= t;
        s3 = Long.rotateLeft(s3, 45);
        return result;
    }

    /** Uniform in (0, 1). */
    double nextDouble() {
        return ((nextLong() >>> 12) + 0.5) * SIGNED;
    }

    double nextGaussian() {
        long bits = nextLong();
        int layer = (int) bits & Ziggurat.MASK;
        double u = (bits >> 11) * SIGNED;
        return Math.abs(u) < Ziggurat.RATIO[layer] ? u * Ziggurat.X[layer] : gaussianAtTheEdge(u, layer);
    }

    private double gaussianAtTheEdge(double first, int firstLayer) {
        double u = first;
        int layer = firstLayer;
        while (true) {
            if (Math.abs(u) < Ziggurat.RATIO[layer]) {
                return u * Ziggurat.X[layer];
            }
            if (layer == 0) {
                return Math.copySign(gaussianTail(), u);
            }
            double x = u * Ziggurat.X[layer];
            double f0 = StrictMath.exp(-0.5 * (Ziggurat.X[layer] * Ziggurat.X[layer] - x * x));
            double f1 = StrictMath.exp(-0.5 * (Ziggurat.X[layer + 1] * Ziggurat.X[layer + 1] - x * x));
            if (f1 + nextDouble() * (f0 - f1) < 1) {
                return x;
            }
            long bits = nextLong();
            layer = (int) bits & Ziggurat.MASK;
            u = (bits >> 11) * SIGNED;
        }
    }

    private double gaussianTail() {
        double x;
        double y;
        do {
            x = -StrictMath.log(nextDouble()) / Ziggurat.R;
            y = -StrictMath.log(nextDouble());
        } while (y + y < x * x);
        return Ziggurat.R + x;
    }

    /** Gamma deviate of scale 1; a shape below 1 by a power of a uniform deviate. */
    double nextGamma(double shape) {
        if (shape < 1) {
            return nextGamma(shape + 1) * StrictMath.pow(nextDouble(), 1 / shape);
        }
        double d = shape - 1 / 3.0;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = nextGaussian();
            double root = 1 + c * x;
            if (root > 0) {
                double v = root * root * root;
                double u = nextDouble();
                double square = x * x;
                if (u < 1 - 0.0331 * square * square
                        || StrictMath.log(u) < 0.5 * square + d * (1 - v + StrictMath.log(v))) {
                    return d * v;
                }
            }
        }
    }

    /** {@code centre + scale·z} with standard normal z. */
    void fillGaussian(double[] out, int n, double centre, double scale) {
        long a = s0;
        long b = s1;
        long c = s2;
        long d = s3;
        for (int i = 0; i < n; i++) {
            long bits = Long.rotateLeft(a + d, 23) + a;
            long t = b << 17;
            c ^= a;
            d ^= b;
            b ^= c;
            a ^= d;
            c ^= t;
            d = Long.rotateLeft(d, 45);
            int layer = (int) bits & Ziggurat.MASK;
            double u = (bits >> 11) * SIGNED;
            if (Math.abs(u) < Ziggurat.RATIO[layer]) {
                out[i] = centre + scale * (u * Ziggurat.X[layer]);
            } else {
                set(a, b, c, d);
                out[i] = centre + scale * gaussianAtTheEdge(u, layer);
                a = s0;
                b = s1;
                c = s2;
                d = s3;
            }
        }
        set(a, b, c, d);
    }

    /** Uniform on [centre − half, centre + half). */
    void fillRectangular(double[] out, int n, double centre, double half) {
        long a = s0;
        long b = s1;
        long c = s2;
        long d = s3;
        for (int i = 0; i < n; i++) {
            long bits = Long.rotateLeft(a + d, 23) + a;
            long t = b << 17;
            c ^= a;
            d ^= b;
            b ^= c;
            a ^= d;
            c ^= t;
            d = Long.rotateLeft(d, 45);
            out[i] = centre + half * ((bits >> 11) * SIGNED);
        }
        set(a, b, c, d);
    }

    /** Arcsine without a sine: (x² − y²)/(x² + y²) is the cosine of twice the angle of a point uniform in the unit disc. */
    void fillArcsine(double[] out, int n, double centre, double amplitude) {
        for (int i = 0; i < n; i++) {
            double xx;
            double yy;
            do {
                long bits = nextLong();
                double x = ((bits >> 32) + 0.5) * HALF_WORD;
                double y = ((int) bits + 0.5) * HALF_WORD;
                xx = x * x;
                yy = y * y;
            } while (xx + yy > 1);
            out[i] = centre + amplitude * ((xx - yy) / (xx + yy));
        }
    }

    private void set(long a, long b, long c, long d) {
        s0 = a;
        s1 = b;
        s2 = c;
        s3 = d;
    }
}
