package cn.metrology.lims.uncertainty.expression;

/** Bounds of a model text: a hostile expression is refused before it is run. */
final class Limits {
    static final int TEXT = 20_000;
    static final int DEPTH = 100;
    static final int OPERATIONS = 5_000;
    static final int NUMBER = 60;
    static final int ARGUMENTS = 100;

    private Limits() {}
}
