package cn.metrology.lims.procedure.model;

import java.util.List;
import java.util.Optional;

/** All policy parameters of the institute. */
public interface PolicyParameters {
    void add(PolicyParameter parameter);

    Optional<PolicyParameter> find(String key);

    /** The parameter as the caller last saw it; refuses with POLICY_CHANGED when it has moved on. */
    PolicyParameter require(String key, int seenVersion);

    List<PolicyParameter> all();

    void flush();
}
