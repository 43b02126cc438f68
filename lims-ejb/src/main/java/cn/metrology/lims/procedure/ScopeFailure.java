package cn.metrology.lims.procedure;

import java.io.Serializable;

/** One dimension that the nearest entry does not cover: what was asked and what it allows. */
public record ScopeFailure(ScopeDimension dimension, String asked, String allowed) implements Serializable {}
