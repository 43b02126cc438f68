package cn.metrology.lims.identity;

import java.io.Serializable;
import java.util.Set;

/** What an open session may do now. {@code stamp} changes with the password, so that a reset ends other sessions. */
public record SessionState(String username, Set<String> rights, String stamp, boolean passwordChangeDue)
        implements Serializable {
    public SessionState {
        rights = Set.copyOf(rights);
    }
}
