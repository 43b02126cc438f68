package cn.metrology.lims.standards;

/** Fact: a second person accepted a certificate of an instrument. Told inside the accepting transaction. */
public record CalibrationAccepted(String instrumentNumber, String certificateNo) {}
