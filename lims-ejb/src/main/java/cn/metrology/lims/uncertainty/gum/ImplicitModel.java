package cn.metrology.lims.uncertainty.gum;

import cn.metrology.lims.uncertainty.expression.DomainException;
import cn.metrology.lims.uncertainty.expression.Gradient;
import cn.metrology.lims.uncertainty.expression.Tape;
import cn.metrology.lims.uncertainty.unit.DimensionCheck;
import cn.metrology.lims.uncertainty.unit.QuantityUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * Implicit models h(Y, X) = 0 with as many equations as unknowns: Y by Newton's method, sensitivities C = −C_y⁻¹C_x from exact derivatives,
 * so that C_y U_y C_yᵀ = C_x U_x C_xᵀ (JCGM 102:2011 6.3).
 */
public final class ImplicitModel {
    private static final int STEPS = 100;

    private final Tape tape;
    private final List<Unknown> unknowns;
    private final List<Quantity> inputs;
    private final Correlations correlations;
    private final int[] unknownAt;
    private final int[] inputAt;

    /** An output of the model, where its value is looked for and the unit it is wanted in. */
    public record Unknown(String name, QuantityUnit unit, double start) {}

    /**
     * Checks the model.
     *
     * @throws UnknownSymbolException if a name is neither an unknown nor an input
     */
    public ImplicitModel(
            List<String> equations, List<Unknown> unknowns, List<Quantity> inputs, Correlations correlations) {
        if (equations.size() != unknowns.size()) {
            throw new IllegalArgumentException(
                    equations.size() + " equations cannot determine " + unknowns.size() + " quantities");
        }
        this.tape = Tape.of(equations);
        this.unknowns = List.copyOf(unknowns);
        this.inputs = List.copyOf(inputs);
        this.correlations = correlations;
        List<String> names = Stream.concat(
                        unknowns.stream().map(Unknown::name), inputs.stream().map(Quantity::name))
                .toList();
        for (int i = 0; i < names.size(); i++) {
            if (names.indexOf(names.get(i)) != i) {
                throw new DuplicateInputException(names.get(i));
            }
        }
        tape.names().stream().filter(n -> !names.contains(n)).findFirst().ifPresent(n -> {
            throw new UnknownSymbolException(n);
        });
        unknownAt =
                unknowns.stream().mapToInt(u -> tape.names().indexOf(u.name())).toArray();
        inputAt = inputs.stream().mapToInt(q -> tape.names().indexOf(q.name())).toArray();
        DimensionCheck.check(tape, units(), List.of());
        correlations.requirePositiveSemidefinite(i -> inputs.get(i).name());
    }

    private List<QuantityUnit> units() {
        List<QuantityUnit> units = new ArrayList<>();
        for (String name : tape.names()) {
            units.add(Stream.concat(
                            unknowns.stream().filter(u -> u.name().equals(name)).map(Unknown::unit),
                            inputs.stream().filter(q -> q.name().equals(name)).map(Quantity::unit))
                    .findFirst()
                    .orElseThrow());
        }
        return units;
    }

    /** Solves and propagates. */
    public GumResult propagate(Coverage coverage) {
        double[] x = new double[tape.names().size()];
        for (int i = 0; i < inputAt.length; i++) {
            if (inputAt[i] >= 0) {
                x[inputAt[i]] = inputs.get(i).unit().toSi(inputs.get(i).estimate());
            }
        }
        double[][] slopes = solve(x);
        RealMatrix c =
                solved(columns(slopes, unknownAt), columns(slopes, inputAt)).scalarMultiply(-1);
        return result(x, c, coverage);
    }

    /** Newton's method on the unknowns within x; returns the Jacobian at the solution, by equation and name. */
    private double[][] solve(double[] x) {
        for (int k = 0; k < unknownAt.length; k++) {
            if (unknownAt[k] < 0) {
                throw new UnknownSymbolException(unknowns.get(k).name());
            }
            x[unknownAt[k]] = unknowns.get(k).unit().toSi(unknowns.get(k).start());
        }
        double[] work = new double[tape.size()];
        double[][] slopes = new double[unknownAt.length][x.length];
        Gradient gradient = new Gradient(tape);
        double previous = Double.POSITIVE_INFINITY;
        for (int step = 0; step < STEPS; step++) {
            tape.run(x, work);
            RealMatrix h = new Array2DRowRealMatrix(unknownAt.length, 1);
            for (int k = 0; k < slopes.length; k++) {
                h.setEntry(k, 0, tape.checkedResult(k, work));
                gradient.run(k, work, slopes[k]);
            }
            RealMatrix change = solved(columns(slopes, unknownAt), h);
            double relative = 0;
            for (int k = 0; k < unknownAt.length; k++) {
                x[unknownAt[k]] -= change.getEntry(k, 0);
                double scale = Math.max(Math.abs(x[unknownAt[k]]), Double.MIN_NORMAL);
                relative = Math.max(relative, Math.abs(change.getEntry(k, 0)) / scale);
            }
            if (relative < 1e-15 || (relative < 1e-11 && relative >= previous)) {
                return slopes;
            }
            previous = relative;
        }
        throw tape.undefined(work);
    }

    private RealMatrix solved(RealMatrix matrix, RealMatrix right) {
        try {
            return new LUDecomposition(matrix, Double.MIN_NORMAL).getSolver().solve(right);
        } catch (MathRuntimeException singular) {
            DomainException refusal = tape.undefined(new double[tape.size()]);
            refusal.initCause(singular);
            throw refusal;
        }
    }

    private static RealMatrix columns(double[][] slopes, int[] at) {
        RealMatrix matrix = new Array2DRowRealMatrix(slopes.length, at.length);
        for (int k = 0; k < slopes.length; k++) {
            for (int i = 0; i < at.length; i++) {
                matrix.setEntry(k, i, at[i] < 0 ? 0 : slopes[k][at[i]]);
            }
        }
        return matrix;
    }

    private GumResult result(double[] x, RealMatrix c, Coverage coverage) {
        int m = unknowns.size();
        double[][] contributions = new double[m][inputs.size()];
        List<OutputResult> outputs = new ArrayList<>();
        for (int k = 0; k < m; k++) {
            QuantityUnit unit = unknowns.get(k).unit();
            double[] sensitivities = new double[inputs.size()];
            for (int i = 0; i < sensitivities.length; i++) {
                sensitivities[i] = c.getEntry(k, i) * inputs.get(i).unit().factor() / unit.factor();
                contributions[k][i] = sensitivities[i] * inputs.get(i).u();
            }
            Propagated p = Propagated.of(
                    contributions[k], inputs.stream().mapToDouble(Quantity::dof).toArray(), correlations);
            double factor = coverage.factor(p.effectiveDof());
            outputs.add(new OutputResult(
                    unknowns.get(k).name(),
                    unit.fromSi(x[unknownAt[k]]),
                    p.u(),
                    OutputResult.list(sensitivities),
                    OutputResult.list(contributions[k]),
                    p.shares(),
                    p.effectiveDof(),
                    factor,
                    factor * p.u(),
                    Double.NaN));
        }
        return new GumResult(outputs, Propagated.correlations(contributions, correlations));
    }
}
