package cn.metrology.lims.uncertainty.montecarlo;

/** Count, means and sums of products of some trials of several outputs; merged in the order of the streams (Chan, Golub and LeVeque 1979). */
final class Moments {
    private long count;
    private final double[] mean;
    private final double[][] products;

    Moments(int outputs) {
        mean = new double[outputs];
        products = new double[outputs][outputs];
    }

    static Moments of(double[][] trials, int from, int count) {
        Moments moments = new Moments(trials.length);
        moments.count = count;
        for (int k = 0; k < trials.length; k++) {
            moments.mean[k] = mean(trials[k], from, count);
        }
        for (int k = 0; k < trials.length; k++) {
            for (int l = 0; l <= k; l++) {
                double sum = products(trials[k], moments.mean[k], trials[l], moments.mean[l], from, count);
                moments.products[k][l] = sum;
                moments.products[l][k] = sum;
            }
        }
        return moments;
    }

    private static double mean(double[] y, int from, int count) {
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += y[i];
        }
        return sum / count;
    }

    private static double products(double[] y, double my, double[] z, double mz, int from, int count) {
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += (y[i] - my) * (z[i] - mz);
        }
        return sum;
    }

    void add(Moments other) {
        long total = count + other.count;
        double weight = (double) count * other.count / total;
        for (int k = 0; k < mean.length; k++) {
            for (int l = 0; l < mean.length; l++) {
                double between = (other.mean[k] - mean[k]) * (other.mean[l] - mean[l]);
                products[k][l] += other.products[k][l] + between * weight;
            }
        }
        for (int k = 0; k < mean.length; k++) {
            mean[k] += (other.mean[k] - mean[k]) * other.count / total;
        }
        count = total;
    }

    long count() {
        return count;
    }

    double mean(int k) {
        return mean[k];
    }

    /** JCGM 101:2008 7.6, JCGM 102:2011 7.6. */
    double covariance(int k, int l) {
        return products[k][l] / (count - 1);
    }

    double standardUncertainty(int k) {
        return Math.sqrt(covariance(k, k));
    }

    double correlation(int k, int l) {
        return covariance(k, l) / (standardUncertainty(k) * standardUncertainty(l));
    }

    boolean isFinite() {
        for (double m : mean) {
            if (!Double.isFinite(m)) {
                return false;
            }
        }
        return true;
    }
}
