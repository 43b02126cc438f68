package cn.metrology.lims.uncertainty.cases;

import cn.metrology.lims.uncertainty.distribution.Distribution;
import cn.metrology.lims.uncertainty.distribution.InvalidDofException;
import cn.metrology.lims.uncertainty.distribution.NegativeUncertaintyException;
import cn.metrology.lims.uncertainty.distribution.StudentT;
import cn.metrology.lims.uncertainty.gum.Correlations;
import cn.metrology.lims.uncertainty.gum.Quantity;
import cn.metrology.lims.uncertainty.gum.SimultaneousObservations;
import cn.metrology.lims.uncertainty.gum.UnknownSymbolException;
import cn.metrology.lims.uncertainty.typea.Observations;
import cn.metrology.lims.uncertainty.unit.QuantityUnit;
import cn.metrology.lims.uncertainty.unit.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads input quantities, their distributions and correlations from a case. */
final class QuantityReader {
    private static final double EXACT = Double.POSITIVE_INFINITY;

    private QuantityReader() {}

    static List<Quantity> quantities(CaseData data) {
        List<Quantity> quantities = new ArrayList<>();
        for (CaseData input : data.objects("inputs")) {
            quantities.add(quantity(input));
        }
        return quantities;
    }

    static Quantity quantity(CaseData input) {
        String name = input.text("name");
        QuantityUnit unit = Units.of(input.text("unit", "1"));
        Quantity quantity =
                input.has("dist") ? typed(name, unit, input, input.object("dist")) : plain(name, unit, input);
        if (input.has("dof")) {
            quantity = withDof(quantity, input.number("dof"));
        }
        return input.has("mc_dist") ? quantity.sampledAs(distribution(input.object("mc_dist"))) : quantity;
    }

    /** The short form {@code {name, value, u, dof}}. */
    private static Quantity plain(String name, QuantityUnit unit, CaseData input) {
        double u = input.number("u", 0);
        Distribution distribution = u == 0 ? new Distribution.Constant() : new Distribution.Normal(u);
        return Quantity.of(name, unit, input.number("value"), distribution);
    }

    /** A normal distribution whose uncertainty has finite degrees of freedom is sampled as a t (JCGM 101:2008 6.4.9.7). */
    private static Quantity withDof(Quantity quantity, double dof) {
        Quantity changed = quantity.withDof(dof);
        boolean bell = quantity.distribution() instanceof Distribution.Normal
                || quantity.distribution() instanceof Distribution.ScaledT;
        return bell ? changed.sampledAs(bell(quantity.u(), dof)) : changed;
    }

    private static Distribution bell(double u, double dof) {
        return Double.isInfinite(dof) ? new Distribution.Normal(u) : new Distribution.ScaledT(u, dof);
    }

    private static Quantity typed(String name, QuantityUnit unit, CaseData input, CaseData dist) {
        String type = dist.text("type");
        return switch (type) {
            case "observations" -> observed(name, unit, input, dist);
            case "pooled_mean" ->
                Quantity.pooled(
                        name,
                        unit,
                        input.number("value"),
                        notNegative("s", dist.number("s")),
                        dist.integer("n"),
                        dist.number("dof", EXACT));
            case "limits" ->
                Quantity.between(name, unit, input.number("value"), dist.number("below"), dist.number("above"));
            case "poisson" -> Quantity.counted(name, unit, input.number("value"));
            case "exponential", "gamma" -> positive(name, unit, input, dist);
            default -> described(Quantity.of(name, unit, input.number("value"), distribution(dist)), dist);
        };
    }

    /** {@code dof}, or {@code rel_u}: the relative uncertainty of u (GUM G.4.2). */
    private static Quantity described(Quantity quantity, CaseData dist) {
        if (dist.has("rel_u")) {
            return quantity.withDof(Quantity.dofFromReliability(dist.number("rel_u")));
        }
        return dist.has("dof") ? withDof(quantity, dist.number("dof")) : quantity;
    }

    private static Quantity positive(String name, QuantityUnit unit, CaseData input, CaseData dist) {
        if (dist.text("type").equals("exponential")) {
            double mean = input.number("value");
            return Quantity.of(name, unit, mean, new Distribution.Exponential(mean));
        }
        double shape = dist.number("shape");
        double scale = dist.number("scale");
        double shift = input.number("value", shape * scale);
        return Quantity.of(name, unit, shift, new Distribution.Gamma(shape, scale));
    }

    private static Quantity observed(String name, QuantityUnit unit, CaseData input, CaseData dist) {
        Observations observations = Observations.of(dist.decimals("values"));
        Quantity quantity;
        if (dist.has("pooled_s")) {
            double s = notNegative("pooled_s", dist.number("pooled_s"));
            double dof = dist.number("pooled_dof", EXACT);
            quantity = Quantity.pooled(name, unit, observations.mean().doubleValue(), s, observations.count(), dof);
        } else if (observations.count() < 2) {
            throw new CaseException("too_few_observations", name + ": a standard deviation needs two observations");
        } else {
            quantity = Quantity.observed(name, unit, observations);
        }
        return input.has("value") ? moved(quantity, input.number("value")) : quantity;
    }

    private static Quantity moved(Quantity q, double value) {
        return new Quantity(q.name(), q.unit(), value, q.u(), q.dof(), q.distribution());
    }

    private static double notNegative(String name, double value) {
        if (value < 0) {
            throw new NegativeUncertaintyException(name, value);
        }
        return value;
    }

    /** The deviation from the estimate. */
    static Distribution distribution(CaseData dist) {
        String type = dist.text("type");
        return switch (type) {
            case "constant" -> new Distribution.Constant();
            case "normal" -> normal(dist);
            case "rectangular", "uniform" -> new Distribution.Rectangular(dist.number("a"));
            case "resolution" -> new Distribution.Rectangular(dist.number("step") / 2);
            case "triangular" -> new Distribution.Triangular(dist.number("a"));
            case "trapezoidal" -> new Distribution.Trapezoidal(dist.number("a"), dist.number("beta"));
            case "ctrap" -> new Distribution.CurvilinearTrapezoidal(dist.number("a"), dist.number("d"));
            case "arcsine" -> new Distribution.Arcsine(dist.number("a"));
            case "t" -> new Distribution.ScaledT(dist.number("scale"), dist.number("dof"));
            case "exponential" -> new Distribution.Exponential(dist.number("mean"));
            case "gamma" -> new Distribution.Gamma(dist.number("shape"), dist.number("scale"));
            default -> throw new CaseException("unknown_distribution", "there is no distribution " + type);
        };
    }

    /** u, or U with k, or U with p (and dof): k is then the normal or t quantile (GUM 4.3.3 to 4.3.5, G.3.2). */
    private static Distribution normal(CaseData dist) {
        if (dist.has("u")) {
            return new Distribution.Normal(dist.number("u"));
        }
        double expanded = dist.number("U");
        if (dist.has("k")) {
            double k = dist.number("k");
            if (!(k > 0)) {
                throw new CaseException("invalid_coverage_factor", "k = " + k + " is not above zero");
            }
            return new Distribution.Normal(expanded / k);
        }
        double dof = dist.number("dof", EXACT);
        if (!(dof > 0)) {
            throw new InvalidDofException("dof", dof);
        }
        double p = dist.number("p");
        if (!(p > 0 && p < 1)) {
            throw new CaseException("invalid_probability", "p = " + p + " is not between 0 and 1");
        }
        return new Distribution.Normal(expanded / StudentT.twoSided(p, dof));
    }

    /** {@code [[a, b, r], …]}; {@code from_observations} takes them from the simultaneous observations themselves. */
    static Correlations correlations(CaseData data, List<Quantity> quantities) {
        List<String> names = quantities.stream().map(Quantity::name).toList();
        Correlations correlations = new Correlations(names.size());
        if (!data.has("correlations")) {
            return correlations;
        }
        if (data.text("correlations").equals("from_observations")) {
            return fromObservations(data.objects("inputs"));
        }
        for (Object entry : data.list("correlations")) {
            if (!(entry instanceof List<?> triple) || triple.size() != 3) {
                throw new CaseException(CaseData.MALFORMED, "correlations: [name, name, r] is expected");
            }
            double r = number(triple.get(2))
                    .orElseThrow(() ->
                            new CaseException(CaseData.MALFORMED, "correlations: " + triple + " has no number r"));
            correlations.set(index(names, triple.get(0)), index(names, triple.get(1)), r);
        }
        return correlations;
    }

    private static Correlations fromObservations(List<CaseData> inputs) {
        Correlations correlations = new Correlations(inputs.size());
        for (int i = 0; i < inputs.size(); i++) {
            for (int j = 0; j < i; j++) {
                Optional<List<BigDecimal>> a = observations(inputs.get(i));
                Optional<List<BigDecimal>> b = observations(inputs.get(j));
                if (a.isPresent() && b.isPresent()) {
                    correlations.set(i, j, SimultaneousObservations.correlation(a.get(), b.get()));
                }
            }
        }
        return correlations;
    }

    private static Optional<List<BigDecimal>> observations(CaseData input) {
        boolean observed = input.has("dist") && input.object("dist").has("values");
        return observed ? Optional.of(input.object("dist").decimals("values")) : Optional.empty();
    }

    private static Optional<Double> number(Object value) {
        return value instanceof Number n ? Optional.of(new BigDecimal(n.toString()).doubleValue()) : Optional.empty();
    }

    private static int index(List<String> names, Object name) {
        int index = names.indexOf(String.valueOf(name));
        if (index < 0) {
            throw new UnknownSymbolException(String.valueOf(name));
        }
        return index;
    }
}
