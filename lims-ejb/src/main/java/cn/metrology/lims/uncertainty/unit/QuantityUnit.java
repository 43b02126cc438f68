package cn.metrology.lims.uncertainty.unit;

/**
 * A unit of measurement with its conversion to coherent SI: SI value = factor·x + offset. Uncertainties and differences use the factor
 * alone, so that 1 °C of uncertainty is 1.8 °F.
 */
public record QuantityUnit(String symbol, double factor, double offset, Dimension dimension) {
    public static final QuantityUnit ONE = new QuantityUnit("1", 1, 0, Dimension.NONE);

    public double toSi(double x) {
        return offset == 0 ? factor * x : factor * x + offset;
    }

    public double fromSi(double si) {
        return offset == 0 ? si / factor : (si - offset) / factor;
    }

    /** A scale with an arbitrary zero (°C, °F): its values are points, not amounts. */
    public boolean isScale() {
        return offset != 0;
    }

    QuantityUnit times(QuantityUnit other) {
        return new QuantityUnit("", factor * other.factor, 0, dimension.times(other.dimension));
    }

    QuantityUnit over(QuantityUnit other) {
        return new QuantityUnit("", factor / other.factor, 0, dimension.over(other.dimension));
    }

    QuantityUnit power(int n) {
        return new QuantityUnit("", Math.pow(factor, n), 0, dimension.power(n));
    }
}
