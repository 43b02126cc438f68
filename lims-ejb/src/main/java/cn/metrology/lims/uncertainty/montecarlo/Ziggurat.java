package cn.metrology.lims.uncertainty.montecarlo;

/** Tables of the ziggurat with 256 layers for the normal density (Marsaglia and Tsang 2000, Doornik 2005). */
final class Ziggurat {
    static final int MASK = 255;
    /** Where the tail begins. */
    static final double R = 3.654152885361009;
    /** Right edges of the layers; layer 0 is the base strip with the tail. */
    static final double[] X = edges();
    /** X[i + 1]/X[i]: within it a layer lies wholly under the density. */
    static final double[] RATIO = ratios();

    private Ziggurat() {}

    private static double[] edges() {
        double area = 0.004928673233974655;
        double f = StrictMath.exp(-0.5 * R * R);
        double[] x = new double[MASK + 2];
        x[0] = area / f;
        x[1] = R;
        for (int i = 2; i <= MASK; i++) {
            x[i] = Math.sqrt(-2 * StrictMath.log(area / x[i - 1] + f));
            f = StrictMath.exp(-0.5 * x[i] * x[i]);
        }
        return x;
    }

    private static double[] ratios() {
        double[] ratio = new double[MASK + 1];
        for (int i = 0; i < ratio.length; i++) {
            ratio[i] = X[i + 1] / X[i];
        }
        return ratio;
    }
}
