package cn.metrology.lims.certificate;

import java.io.Serializable;
import java.time.Instant;

/** An entry of the void list: which number no document carries, and why. */
public record VoidView(String number, String reason, String by, Instant at) implements Serializable {}
