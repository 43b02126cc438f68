package cn.metrology.lims.uncertainty.conformity;

import cn.metrology.lims.uncertainty.numeric.Normal;
import cn.metrology.lims.uncertainty.numeric.Quadrature;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/**
 * Risks of an inspection by measurement, averaged over the items (JCGM 106:2012 9.5).
 *
 * @param consumer R_C: an item is nonconforming and accepted
 * @param producer R_P: an item is conforming and rejected
 * @param conforming probability that an item conforms
 * @param accepted probability that an item is accepted
 */
public record GlobalRisk(double consumer, double producer, double conforming, double accepted) {
    private static final double REACH = 10;

    /** Limits as numbers; infinite where there is none. */
    public record Limits(double lower, double upper) {
        public static Limits of(Tolerance tolerance) {
            return new Limits(
                    tolerance.lower() == null
                            ? Double.NEGATIVE_INFINITY
                            : tolerance.lower().doubleValue(),
                    tolerance.upper() == null
                            ? Double.POSITIVE_INFINITY
                            : tolerance.upper().doubleValue());
        }

        public static Limits of(double lower, double upper) {
            return new Limits(lower, upper);
        }
    }

    /**
     * Normal measurement errors of constant standard uncertainty {@code u}; an item is accepted if the measured value lies within
     * {@code acceptance}.
     */
    public static GlobalRisk of(Prior prior, double u, Limits tolerance, Limits acceptance) {
        if (!(u > 0)) {
            throw new IllegalArgumentException("standard uncertainty must be positive: " + u);
        }
        DoubleUnaryOperator acceptedThere = y -> Normal.between((acceptance.lower - y) / u, (acceptance.upper - y) / u);
        DoubleUnaryOperator rejectedThere =
                y -> Normal.cdf((acceptance.lower - y) / u) + Normal.cdf((y - acceptance.upper) / u);
        double[] grid = grid(prior, u, acceptance);
        double falseAccept = integral(prior, acceptedThere, grid, prior.from(), tolerance.lower)
                + integral(prior, acceptedThere, grid, tolerance.upper, prior.to());
        double trueAccept = integral(prior, acceptedThere, grid, tolerance.lower, tolerance.upper);
        double falseReject = integral(prior, rejectedThere, grid, tolerance.lower, tolerance.upper);
        return new GlobalRisk(falseAccept, falseReject, trueAccept + falseReject, trueAccept + falseAccept);
    }

    /** P(nonconforming | accepted) = R_C/P(accepted). */
    public double conditionalFalseAccept() {
        return consumer / accepted;
    }

    /** P(conforming | rejected) = R_P/P(rejected). */
    public double conditionalFalseReject() {
        return producer / (1 - accepted);
    }

    private static double integral(Prior prior, DoubleUnaryOperator share, double[] grid, double from, double to) {
        double start = Math.max(from, prior.from());
        double end = Math.min(to, prior.to());
        if (start >= end) {
            return 0;
        }
        double[] breaks = DoubleStream.concat(
                        DoubleStream.of(start, end), Arrays.stream(grid).filter(point -> point > start && point < end))
                .toArray();
        return Quadrature.integrate(y -> prior.density().applyAsDouble(y) * share.applyAsDouble(y), breaks);
    }

    /** Break points where the prior changes and, much closer if the measurement is good, where acceptance changes. */
    private static double[] grid(Prior prior, double u, Limits acceptance) {
        DoubleStream.Builder points = DoubleStream.builder();
        int panels = (int) Math.ceil((prior.to() - prior.from()) / prior.scale() * 2);
        for (int i = 0; i <= panels; i++) {
            points.add(prior.from() + (prior.to() - prior.from()) * i / panels);
        }
        for (double limit : new double[] {acceptance.lower, acceptance.upper}) {
            for (double step = -REACH; step <= REACH && Double.isFinite(limit); step++) {
                points.add(limit + step * u);
            }
        }
        return points.build().toArray();
    }
}
