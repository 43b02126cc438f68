package cn.metrology.lims.uncertainty.distribution;

/** A half-width, standard or expanded uncertainty below zero. */
public class NegativeUncertaintyException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public NegativeUncertaintyException(String name, double value) {
        super(name + " = " + value + " is negative");
    }
}
