package cn.metrology.lims.identity.model;

import cn.metrology.lims.identity.Role;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import java.util.List;
import java.util.Optional;

/** All accounts. */
public interface Accounts {
    void add(Account account);

    Optional<Account> find(StaffId id);

    /** The account as the person saw it; refused when somebody else changed it since. */
    Account require(StaffId id, int seenVersion);

    Page<Account> page(PageRequest request);

    List<Account> holding(Role role);

    boolean isEmpty();

    void flush();
}
