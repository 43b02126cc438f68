package cn.metrology.lims.procedure;

import java.io.Serializable;

/** One place where two versions differ; null where the place does not exist. */
public record DefinitionDifference(String place, String before, String after) implements Serializable {}
