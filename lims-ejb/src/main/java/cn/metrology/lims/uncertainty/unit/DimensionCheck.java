package cn.metrology.lims.uncertainty.unit;

import cn.metrology.lims.uncertainty.expression.Instruction;
import cn.metrology.lims.uncertainty.expression.Op;
import cn.metrology.lims.uncertainty.expression.Tape;
import java.util.List;

/**
 * Checks a model's dimensions before anything is computed. Temperatures on a scale (°C, °F) are counted: t₁ + t₂ is refused where its
 * value would be read on a scale again, (t₁ + t₂)/2, t + Δt in kelvin and t₁ − t₂ in kelvin are not. The constant 0 fits every dimension.
 */
public final class DimensionCheck {
    /** What is known of a step: its dimension (null fits all) and how many temperatures on a scale it is the sum of (NaN: unknown). */
    private record Known(Dimension dimension, double points) {}

    private final Tape tape;
    private final List<QuantityUnit> inputs;
    private final Known[] known;

    private DimensionCheck(Tape tape, List<QuantityUnit> inputs) {
        this.tape = tape;
        this.inputs = inputs;
        this.known = new Known[tape.size()];
    }

    /**
     * Checks a tape whose names have the units {@code inputs} (in the order of its names) and whose results are wanted in {@code outputs}.
     *
     * @throws UnitException at the first operation whose operands do not fit
     */
    public static void check(Tape tape, List<QuantityUnit> inputs, List<QuantityUnit> outputs) {
        DimensionCheck check = new DimensionCheck(tape, inputs);
        for (int i = 0; i < tape.size(); i++) {
            check.known[i] = check.step(tape.steps().get(i));
        }
        for (int k = 0; k < outputs.size(); k++) {
            check.output(tape.result(k), outputs.get(k));
        }
    }

    private void output(int step, QuantityUnit wanted) {
        Known result = known[step];
        Instruction at = tape.steps().get(step);
        if (result.dimension != null && !result.dimension.equals(wanted.dimension())) {
            throw refusal(
                    UnitException.Reason.RESULT_HAS_ANOTHER_DIMENSION,
                    "the result has dimension " + result.dimension + ", " + wanted.symbol() + " has "
                            + wanted.dimension(),
                    at);
        }
        if (wanted.isScale() && !Double.isNaN(result.points) && Math.abs(result.points - 1) > 1e-9) {
            throw refusal(
                    UnitException.Reason.TEMPERATURES_ON_A_SCALE_ADDED,
                    "a sum or difference of temperatures on a scale cannot be read in " + wanted.symbol()
                            + "; give differences in K",
                    at);
        }
    }

    private Known step(Instruction s) {
        return switch (s.op()) {
            case CONSTANT -> new Known(s.constant().signum() == 0 ? null : Dimension.NONE, Double.NaN);
            case INPUT -> input(inputs.get(s.a()));
            case ADD, SUBTRACT -> sum(s);
            case MULTIPLY -> product(s);
            case DIVIDE -> quotient(s);
            case POWER -> power(s);
            case NEGATE -> new Known(dimension(s.a()), -known[s.a()].points);
            case ABS -> new Known(dimension(s.a()), Double.NaN);
            case MIN, MAX -> new Known(same(s, s.a(), s.b()), Double.NaN);
            case SELECT -> new Known(same(s, s.b(), s.c()), Double.NaN);
            case LESS, LESS_OR_EQUAL, EQUAL, NOT_EQUAL, ATAN2 -> {
                same(s, s.a(), s.b());
                yield new Known(Dimension.NONE, Double.NaN);
            }
            case SQRT -> new Known(root(s, 1 / 2.0), Double.NaN);
            case CBRT -> new Known(root(s, 1 / 3.0), Double.NaN);
            default -> {
                number(s, s.a());
                yield new Known(Dimension.NONE, Double.NaN);
            }
        };
    }

    private static Known input(QuantityUnit unit) {
        return new Known(unit.dimension(), unit.isScale() ? 1 : Double.NaN);
    }

    private Known sum(Instruction s) {
        double points = s.op() == Op.ADD
                ? known[s.a()].points + known[s.b()].points
                : known[s.a()].points - known[s.b()].points;
        return new Known(same(s, s.a(), s.b()), points);
    }

    private Known product(Instruction s) {
        Dimension a = dimension(s.a());
        Dimension b = dimension(s.b());
        Dimension product = a == null || b == null ? null : a.times(b);
        return new Known(product, scaled(s.a(), s.b()) + scaled(s.b(), s.a()));
    }

    /** A temperature on a scale times a constant counts that many times; NaN turns any other product unknown. */
    private double scaled(int factor, int of) {
        Instruction constant = tape.steps().get(factor);
        boolean other = tape.steps().get(of).op() == Op.CONSTANT;
        return constant.op() == Op.CONSTANT
                ? constant.constant().doubleValue() * known[of].points
                : other ? 0 : Double.NaN;
    }

    private Known quotient(Instruction s) {
        Dimension a = dimension(s.a());
        Dimension b = dimension(s.b());
        Instruction divisor = tape.steps().get(s.b());
        double points = divisor.op() == Op.CONSTANT
                ? known[s.a()].points / divisor.constant().doubleValue()
                : Double.NaN;
        return new Known(a == null || b == null ? null : a.over(b), points);
    }

    private Known power(Instruction s) {
        number(s, s.b());
        Dimension base = dimension(s.a());
        if (base == null || base.isNone()) {
            return new Known(base, Double.NaN);
        }
        Instruction exponent = tape.steps().get(s.b());
        if (exponent.op() != Op.CONSTANT) {
            throw refusal(
                    UnitException.Reason.EXPONENT_NOT_A_NUMBER,
                    "the exponent of a quantity with dimension " + base + " must be a number",
                    s);
        }
        return new Known(root(s, exponent.constant().doubleValue()), Double.NaN);
    }

    private Dimension root(Instruction s, double exponent) {
        Dimension base = dimension(s.a());
        Dimension power = base == null ? null : base.power(exponent);
        if (base != null && power == null) {
            throw refusal(
                    UnitException.Reason.EXPONENT_NOT_A_NUMBER,
                    base + " to the power " + exponent + " is no dimension",
                    s);
        }
        return power;
    }

    private void number(Instruction s, int operand) {
        Dimension dimension = dimension(operand);
        if (dimension != null && !dimension.isNone()) {
            throw refusal(
                    UnitException.Reason.ARGUMENT_NOT_DIMENSIONLESS,
                    s.op() + " needs a number, not a quantity with dimension " + dimension,
                    s);
        }
    }

    private Dimension same(Instruction s, int left, int right) {
        Dimension a = dimension(left);
        Dimension b = dimension(right);
        if (a != null && b != null && !a.equals(b)) {
            throw refusal(
                    UnitException.Reason.DIFFERENT_DIMENSIONS,
                    s.op() + " of quantities with dimensions " + a + " and " + b,
                    s);
        }
        return a == null ? b : a;
    }

    private Dimension dimension(int step) {
        return known[step].dimension;
    }

    private static UnitException refusal(UnitException.Reason reason, String detail, Instruction at) {
        return new UnitException(reason, detail, at.line(), at.column());
    }
}
