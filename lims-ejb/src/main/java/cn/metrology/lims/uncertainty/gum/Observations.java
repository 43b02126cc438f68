package cn.metrology.lims.uncertainty.gum;

import java.util.List;

/** Mean and experimental standard deviation in two passes with the mean's own rounding error removed (GUM 4.2.1, 4.2.2). */
public final class Observations {
    private final double[] values;
    private final double mean;

    private Observations(double[] values) {
        this.values = values.clone();
        double first = compensatedSum(values, 0) / values.length;
        this.mean = first + compensatedSum(values, first) / values.length;
    }

    public static Observations of(double... values) {
        if (values.length < 2) {
            throw new IllegalArgumentException("at least two observations are needed, there are " + values.length);
        }
        return new Observations(values);
    }

    public int count() {
        return values.length;
    }

    public double mean() {
        return mean;
    }

    public double standardDeviation() {
        return Math.sqrt(products(this) / (values.length - 1));
    }

    /** r = s(q, r)/(s(q) s(r)) of simultaneous observations (GUM 5.2.3, C.3.6 NOTE 3); 0 where a series does not vary. */
    public static double correlation(Observations q, Observations r) {
        if (q.count() != r.count()) {
            throw new IllegalArgumentException("simultaneous observations must be equally many");
        }
        double scale = Math.sqrt(q.products(q)) * Math.sqrt(r.products(r));
        return scale == 0 ? 0 : Math.max(-1, Math.min(1, q.products(r) / scale));
    }

    /** The correlation matrix of means of simultaneous observations (GUM 5.2.3, H.2). */
    public static Correlations correlations(List<Observations> series) {
        Correlations correlations = new Correlations(series.size());
        for (int i = 0; i < series.size(); i++) {
            for (int j = 0; j < i; j++) {
                correlations.set(i, j, correlation(series.get(i), series.get(j)));
            }
        }
        return correlations;
    }

    private double products(Observations other) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += (values[i] - mean) * (other.values[i] - other.mean);
        }
        return sum;
    }

    /** Neumaier's sum of the deviations from {@code origin}. */
    private static double compensatedSum(double[] values, double origin) {
        double sum = 0;
        double lost = 0;
        for (double value : values) {
            double x = value - origin;
            double next = sum + x;
            lost += Math.abs(sum) >= Math.abs(x) ? (sum - next) + x : (x - next) + sum;
            sum = next;
        }
        return sum + lost;
    }
}
