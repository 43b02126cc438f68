package cn.metrology.lims.traceability.model;

import java.time.LocalDate;

/** A node that a chain comes to, and the day on which it has to be good. */
public record Place(String node, LocalDate day) {}
