package cn.metrology.lims.measurement;

import java.io.Serializable;

/** A person to whom a task may be given, with how many tasks he has open. */
public record Technician(String id, String name, long openTasks) implements Serializable {}
