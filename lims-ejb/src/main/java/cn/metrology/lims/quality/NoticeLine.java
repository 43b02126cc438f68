package cn.metrology.lims.quality;

import java.io.Serializable;

/** A document that a letter is about. */
public record NoticeLine(String certificate, String instrument, String serial, ImpactDecision decision)
        implements Serializable {}
