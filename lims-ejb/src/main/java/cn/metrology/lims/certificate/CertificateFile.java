package cn.metrology.lims.certificate;

/** The bytes of a document as they were issued, with the name to save them under. */
public record CertificateFile(String name, byte[] content) {}
