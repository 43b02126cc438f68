package cn.metrology.lims.measurement;

import java.io.Serializable;

/** What became of the values of a file, and where the file is kept. */
public record FileApplied(CellsSaved saved, RawFileView file) implements Serializable {}
