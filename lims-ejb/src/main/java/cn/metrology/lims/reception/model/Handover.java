package cn.metrology.lims.reception.model;

import cn.metrology.lims.identity.StaffId;
import java.time.Instant;

/** Who of us records a change of custody, when, and what is to be said about it. */
public record Handover(StaffId by, Instant at, String remark) {}
