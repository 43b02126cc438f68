package cn.metrology.lims.measurement;

/** The work on an item was called off, e.g. because it cannot be tested. Fired inside the transaction. */
public record TaskCancelled(String itemNumber, String reason) {}
