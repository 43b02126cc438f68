package cn.metrology.lims.people;

import java.io.Serializable;

/** A person on offer for a duty: sign-in name and the name people know. */
public record StaffRow(String id, String name) implements Serializable {}
