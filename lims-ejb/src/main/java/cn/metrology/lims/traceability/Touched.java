package cn.metrology.lims.traceability;

import java.io.Serializable;

/** How much rests on a node in a period. */
public record Touched(long results, long certificates, long clients) implements Serializable {}
