package cn.metrology.lims.measurement.model;

import cn.metrology.lims.identity.StaffId;

/** A person as a record names him: the account, and the name at that time. */
public record Signer(StaffId id, String name) {}
