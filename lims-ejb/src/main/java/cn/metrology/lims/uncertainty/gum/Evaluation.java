package cn.metrology.lims.uncertainty.gum;

import cn.metrology.lims.uncertainty.expression.SecondOrder;
import cn.metrology.lims.uncertainty.expression.Tape;
import cn.metrology.lims.uncertainty.unit.DimensionCheck;
import cn.metrology.lims.uncertainty.unit.QuantityUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One evaluation by the GUM: a model, its inputs and their correlations, checked before anything is computed. The tape's names come first
 * among the inputs, quantities that the model does not use last; all lists keep the order in which the inputs were given.
 */
public final class Evaluation {
    private final Tape tape;
    private final List<OutputSpec> outputs;
    private final List<Quantity> inputs;
    private final Correlations correlations;
    private final int[] positions;

    private Evaluation(Tape tape, List<OutputSpec> outputs, List<Quantity> inputs, Correlations correlations) {
        this.tape = tape;
        this.outputs = List.copyOf(outputs);
        this.inputs = List.copyOf(inputs);
        this.correlations = correlations;
        this.positions = positions(tape.names(), inputs);
    }

    /** Each output defined by its own expression. */
    public static Evaluation of(List<OutputSpec> outputs, List<Quantity> inputs, Correlations correlations) {
        requireDistinct(inputs.stream().map(Quantity::name).toList());
        Tape tape = Tape.of(outputs.stream().map(OutputSpec::expression).toList());
        return of(tape, outputs, inputs, correlations);
    }

    /**
     * A compiled model whose results are the outputs.
     *
     * @throws UnknownSymbolException if a name of the model is no input
     * @throws CorrelationException if the correlations are impossible
     * @throws cn.metrology.lims.uncertainty.unit.UnitException if the dimensions do not fit
     */
    public static Evaluation of(Tape tape, List<OutputSpec> outputs, List<Quantity> inputs, Correlations correlations) {
        requireDistinct(inputs.stream().map(Quantity::name).toList());
        Evaluation evaluation = new Evaluation(tape, outputs, inputs, correlations);
        DimensionCheck.check(
                tape,
                evaluation.used().stream().map(Quantity::unit).toList(),
                outputs.stream().map(OutputSpec::unit).toList());
        correlations.requirePositiveSemidefinite(i -> inputs.get(i).name());
        return evaluation;
    }

    private static void requireDistinct(Collection<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new DuplicateInputException(name);
            }
        }
    }

    private static int[] positions(List<String> names, List<Quantity> inputs) {
        Map<String, Integer> byName = new LinkedHashMap<>();
        for (int i = 0; i < inputs.size(); i++) {
            byName.put(inputs.get(i).name(), i);
        }
        int[] positions = new int[names.size()];
        for (int i = 0; i < positions.length; i++) {
            Integer position = byName.get(names.get(i));
            if (position == null) {
                throw new UnknownSymbolException(names.get(i));
            }
            positions[i] = position;
        }
        return positions;
    }

    public Tape tape() {
        return tape;
    }

    public List<OutputSpec> outputs() {
        return outputs;
    }

    public List<Quantity> inputs() {
        return inputs;
    }

    public Correlations correlations() {
        return correlations;
    }

    /** The inputs that the model uses, in the order of the tape's names. */
    public List<Quantity> used() {
        List<Quantity> used = new ArrayList<>();
        for (int position : positions) {
            used.add(inputs.get(position));
        }
        return used;
    }

    /** The correlations of {@link #used()}. */
    public Correlations usedCorrelations() {
        Correlations used = new Correlations(positions.length);
        for (int i = 0; i < positions.length; i++) {
            for (int j = 0; j < i; j++) {
                used.set(i, j, correlations.get(positions[i], positions[j]));
            }
        }
        return used;
    }

    /** First-order propagation of all outputs; with {@code secondOrder} also the terms of GUM 5.1.2 NOTE. */
    public GumResult propagate(Coverage coverage, boolean secondOrder) {
        List<Quantity> used = used();
        List<QuantityUnit> units = outputs.stream().map(OutputSpec::unit).toList();
        LinearPropagation linear =
                new LinearPropagation(tape, used.stream().map(Quantity::unit).toList(), units, usedCorrelations());
        linear.evaluate(
                used.stream().mapToDouble(Quantity::estimate).toArray(),
                used.stream().mapToDouble(Quantity::u).toArray(),
                used.stream().mapToDouble(Quantity::dof).toArray());
        List<OutputResult> results = new ArrayList<>();
        for (int k = 0; k < outputs.size(); k++) {
            double second = secondOrder ? secondOrderU(k, linear.u(k)) : Double.NaN;
            results.add(result(k, linear, coverage, second));
        }
        return new GumResult(results, linear.correlations());
    }

    private OutputResult result(int k, LinearPropagation linear, Coverage coverage, double secondOrderU) {
        double[] contributions = spread(linear.contributions(k));
        List<Double> shares = Propagated.of(contributions, dofs(), correlations).shares();
        double factor = coverage.factor(linear.effectiveDof(k));
        return new OutputResult(
                outputs.get(k).name(),
                linear.y(k),
                linear.u(k),
                OutputResult.list(spread(linear.sensitivities(k))),
                OutputResult.list(contributions),
                shares,
                linear.effectiveDof(k),
                factor,
                factor * linear.u(k),
                secondOrderU);
    }

    private double[] dofs() {
        return inputs.stream().mapToDouble(Quantity::dof).toArray();
    }

    /** From the order of the tape's names to that of the inputs; inputs that the model does not use get 0. */
    private double[] spread(double[] values) {
        double[] spread = new double[inputs.size()];
        for (int i = 0; i < positions.length; i++) {
            spread[positions[i]] = values[i];
        }
        return spread;
    }

    /** √(u_c² + ΣᵢΣⱼ(½fᵢⱼ² + fᵢfᵢⱼⱼ)uᵢ²uⱼ²), GUM 5.1.2 NOTE, for independent inputs; NaN for correlated ones or a negative sum. */
    private double secondOrderU(int k, double u) {
        if (!usedCorrelations().areAbsent()) {
            return Double.NaN;
        }
        double[] x = new double[positions.length];
        double[] ux = new double[positions.length];
        for (int i = 0; i < x.length; i++) {
            Quantity q = inputs.get(positions[i]);
            x[i] = q.unit().toSi(q.estimate());
            ux[i] = q.unit().factor() * q.u();
        }
        SecondOrder derivatives = new SecondOrder(tape);
        double scale = outputs.get(k).unit().factor();
        double sum = u * u;
        for (int j = 0; j < x.length; j++) {
            if (ux[j] != 0) {
                double[][] d = derivatives.along(k, x, j);
                for (int i = 0; i < x.length; i++) {
                    double product = ux[i] * ux[j] / scale;
                    sum += (0.5 * d[i][1] * d[i][1] + d[i][0] * d[i][2]) * product * product;
                }
            }
        }
        return sum >= 0 ? Math.sqrt(sum) : Double.NaN;
    }
}
