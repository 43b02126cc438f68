package cn.metrology.lims.identity.model;

import cn.metrology.lims.identity.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All time-boxed grants to auditors. */
public interface AuditorGrants {
    void add(AuditorGrant grant);

    /** The grant under which the auditor works on that day. */
    Optional<AuditorGrant> current(StaffId auditor, LocalDate day);

    Optional<AuditorGrant> find(String number);

    /** Newest first. */
    List<AuditorGrant> all();
}
