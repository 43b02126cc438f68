package cn.metrology.lims.reception;

import java.io.Serializable;
import java.time.Instant;

/** One link of an item's chain of custody: from whom to whom, when and in which state. */
public record CustodyRow(
        int position, Instant at, CustodyAct act, String fromHolder, String toHolder, String recordedBy, String remark)
        implements Serializable {}
