package cn.metrology.lims.uncertainty.cases;

import cn.metrology.lims.uncertainty.comparison.RobustAverage;
import cn.metrology.lims.uncertainty.fit.LineWithErrorsInBoth;
import cn.metrology.lims.uncertainty.fit.Points;
import cn.metrology.lims.uncertainty.fit.Polynomial;
import cn.metrology.lims.uncertainty.fit.PolynomialFit;
import cn.metrology.lims.uncertainty.fit.WeightedMean;
import cn.metrology.lims.uncertainty.fit.Weighting;
import cn.metrology.lims.uncertainty.typea.Observations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/** Kinds {@code polyfit}, {@code polyfit_gls}, {@code line_errors_in_both} and {@code weighted_mean}. */
final class FitCases {
    private FitCases() {}

    static CaseResult polynomial(CaseData data) {
        Weighting weighting =
                data.has("u_y") ? new Weighting.Independent(data.decimals("u_y")) : new Weighting.Unknown();
        PolynomialFit fit = fit(data, weighting);
        double[][] covariance = fit.covariance();
        CaseResult result = coefficients(fit, covariance).with("covariance", rows(covariance));
        if (covariance.length == 2) {
            result.with("correlation", covariance[0][1] / Math.sqrt(covariance[0][0]) / Math.sqrt(covariance[1][1]));
        }
        result.with("s", fit.residualDeviation())
                .with("chi2", fit.chiSquared())
                .with("chi2_crit_0.95", criticalChiSquared(fit, 0.95))
                .with("residuals", fit.residuals());
        predictions(data, fit, result);
        if (asked(data, "inverse")) {
            result.with("inverse", inverse(request(data, "inverse"), fit));
        }
        return result;
    }

    static CaseResult generalised(CaseData data) {
        PolynomialFit fit = fit(data, new Weighting.Correlated(covarianceOf(data)));
        double[][] covariance = fit.covariance();
        CaseResult result = coefficients(fit, covariance).with("covariance", rows(covariance));
        if (covariance.length == 2) {
            result.with("cov", covariance[0][1]);
        }
        result.with("chi2", fit.chiSquared())
                .with("chi2_crit_0.95", criticalChiSquared(fit, 0.95))
                .with("residuals", fit.residuals());
        predictions(data, fit, result);
        return result;
    }

    static CaseResult errorsInBoth(CaseData data) {
        double[] ux = data.numbers("u_x");
        double[] uy = data.numbers("u_y");
        LineWithErrorsInBoth line = new LineWithErrorsInBoth(
                data.numbers("x"),
                data.numbers("y"),
                data.has("r_xy")
                        ? new LineWithErrorsInBoth.Uncertainties(ux, uy, data.numbers("r_xy"))
                        : LineWithErrorsInBoth.Uncertainties.independent(ux, uy));
        return new CaseResult()
                .with("a", line.intercept())
                .with("b", line.slope())
                .with("u_a", line.interceptUncertainty())
                .with("u_b", line.slopeUncertainty())
                .with("cov_ab", line.covariance())
                .with("chi2", line.chiSquared())
                .with("dof", line.degreesOfFreedom());
    }

    static CaseResult weightedMean(CaseData data) {
        double[] x = data.numbers("x");
        WeightedMean mean = new WeightedMean(x, data.numbers("u"));
        double probability = mean.probability();
        Observations unweighted = Observations.of(data.decimals("x"));
        CaseResult result = new CaseResult()
                .with("weighted_mean", mean.value())
                .with("u_int", mean.internalUncertainty())
                .with("chi2", mean.chiSquared())
                .with("dof", mean.degreesOfFreedom())
                .with("p_value", probability)
                .with("consistent_5pct", Double.isNaN(probability) ? null : probability >= 0.05)
                .with("birge_ratio", mean.birgeRatio())
                .with("u_ext", mean.externalUncertainty());
        deviations(mean, x.length, result);
        return result.with("mandel_paule", estimate(mean.mandelPaule()))
                .with("dersimonian_laird", estimate(mean.derSimonianLaird()))
                .with("mean", unweighted.mean())
                .with("u_mean", x.length > 1 ? unweighted.standardUncertaintyOfMean() : null)
                .with("median", RobustAverage.median(x));
    }

    private static void deviations(WeightedMean mean, int n, CaseResult result) {
        List<Object> d = new ArrayList<>();
        List<Object> u = new ArrayList<>();
        List<Object> en = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            d.add(mean.deviation(i));
            u.add(mean.deviationUncertainty(i));
            en.add(mean.deviation(i) / (2 * mean.deviationUncertainty(i)));
        }
        result.with("d", d).with("u_d", u).with("En_d_k2", en);
    }

    private static CaseResult estimate(WeightedMean.Estimate estimate) {
        return new CaseResult()
                .with("mean", estimate.value())
                .with("tau2", estimate.tau2())
                .with("u", estimate.uncertainty());
    }

    private static PolynomialFit fit(CaseData data, Weighting weighting) {
        BigDecimal origin = data.has("t0") ? data.decimal("t0") : BigDecimal.ZERO;
        return new PolynomialFit(
                new Points(data.decimals("x"), data.decimals("y")),
                new Polynomial(data.integer("degree", 1), origin),
                weighting);
    }

    private static CaseResult coefficients(PolynomialFit fit, double[][] covariance) {
        List<Object> u = new ArrayList<>();
        for (int i = 0; i < covariance.length; i++) {
            u.add(Math.sqrt(covariance[i][i]));
        }
        return new CaseResult()
                .with("coefficients", fit.coefficients())
                .with("u", u)
                .with("dof", fit.degreesOfFreedom());
    }

    private static List<Object> rows(double[][] matrix) {
        return List.of((Object[]) matrix);
    }

    private static OptionalDouble criticalChiSquared(PolynomialFit fit, double p) {
        return fit.chiSquared().isPresent() && fit.degreesOfFreedom() > 0
                ? OptionalDouble.of(new ChiSquaredDistribution(fit.degreesOfFreedom()).inverseCumulativeProbability(p))
                : OptionalDouble.empty();
    }

    private static void predictions(CaseData data, PolynomialFit fit, CaseResult result) {
        List<BigDecimal> places = predictedPlaces(data);
        List<Object> predictions = new ArrayList<>();
        for (BigDecimal x : places) {
            PolynomialFit.Prediction prediction = fit.predict(x);
            predictions.add(new CaseResult()
                    .with("x", x)
                    .with("y", prediction.value())
                    .with("u", prediction.uncertainty())
                    .with("u_single_new_observation", prediction.uncertaintyOfObservation())
                    .toMap());
        }
        result.with("predictions", predictions);
        if (places.size() > 1) {
            result.with("prediction_covariance_first_two", fit.covarianceOfPredictions(places.get(0), places.get(1)));
        }
    }

    /** Where to predict: {@code predict: [x, …]}, or as reference cases put it, the x of {@code expected.predictions}. */
    private static List<BigDecimal> predictedPlaces(CaseData data) {
        if (data.has("predict")) {
            return data.decimals("predict");
        }
        if (!asked(data, "predictions")) {
            return Collections.emptyList();
        }
        return data.object("expected").objects("predictions").stream()
                .map(prediction -> prediction.decimal("x"))
                .toList();
    }

    /** {@code inverse: {y0, m, u_y0}}, in reference cases inside {@code expected}. */
    private static CaseResult inverse(CaseData request, PolynomialFit fit) {
        OptionalDouble uncertainty =
                request.has("u_y0") ? OptionalDouble.of(request.number("u_y0")) : OptionalDouble.empty();
        BigDecimal y0 = request.decimal("y0");
        PolynomialFit.Inverse inverse = fit.solve(y0, request.integer("m", 1), uncertainty);
        return new CaseResult()
                .with("y0", y0)
                .with("m", request.integer("m", 1))
                .with("u_y0", uncertainty)
                .with("x0", inverse.value())
                .with("u_x0", inverse.uncertainty());
    }

    private static boolean asked(CaseData data, String request) {
        return data.has(request)
                || (data.has("expected") && data.object("expected").has(request));
    }

    private static CaseData request(CaseData data, String request) {
        return data.has(request)
                ? data.object(request)
                : data.object("expected").object(request);
    }

    private static List<List<BigDecimal>> covarianceOf(CaseData data) {
        if (data.has("V")) {
            return data.decimalRows("V");
        }
        int n = data.list("x").size();
        List<List<BigDecimal>> v = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            List<BigDecimal> row = new ArrayList<>(Collections.nCopies(n, data.decimal("V_offdiag")));
            row.set(i, data.decimal("V_diag"));
            v.add(row);
        }
        return v;
    }
}
