package cn.metrology.lims.uncertainty.distribution;

/** Degrees of freedom that are zero, negative or no number. */
public class InvalidDofException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public InvalidDofException(String name, double value) {
        super(name + " = " + value + " is not above zero");
    }
}
