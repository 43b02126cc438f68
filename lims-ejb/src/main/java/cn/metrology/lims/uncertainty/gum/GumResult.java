package cn.metrology.lims.uncertainty.gum;

import java.util.List;

/** The outputs of one evaluation and their correlation coefficients (NaN where an output has no uncertainty). */
public record GumResult(List<OutputResult> outputs, List<List<Double>> correlations) {}
