package cn.metrology.lims.identity;

import java.io.Serializable;

/** Fact: a person signed in. */
public record SignedIn(StaffId who, String address) implements Serializable {}
