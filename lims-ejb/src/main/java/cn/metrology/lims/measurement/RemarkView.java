package cn.metrology.lims.measurement;

import java.io.Serializable;
import java.time.Instant;

/** Why a worksheet was interrupted, resumed, returned or given up; {@code act} is the name of what happened. */
public record RemarkView(String act, int revision, String name, Instant at, String text) implements Serializable {}
