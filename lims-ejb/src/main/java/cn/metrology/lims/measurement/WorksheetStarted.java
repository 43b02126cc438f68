package cn.metrology.lims.measurement;

/** Fact: work on an item began. Told inside the transaction that made it true. */
public record WorksheetStarted(WorksheetNumber worksheet, String itemNumber) {}
