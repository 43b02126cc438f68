package cn.metrology.lims.measurement;

import java.io.Serializable;
import java.time.Instant;

/** A kept file on the record: {@code hash} leads to the bytes. */
public record RawFileView(
        String name, String mediaType, String hash, int size, FileSource source, int cells, String by, Instant at)
        implements Serializable {}
