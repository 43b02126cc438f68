package cn.metrology.lims.measurement;

/** Fact: the certificate of a worksheet was issued. Told inside the issuing transaction. */
public record WorksheetIssued(WorksheetNumber worksheet, String itemNumber) {}
