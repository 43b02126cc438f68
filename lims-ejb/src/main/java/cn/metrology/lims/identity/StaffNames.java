package cn.metrology.lims.identity;

import cn.metrology.lims.identity.model.Account;
import cn.metrology.lims.identity.model.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The names people know each other by. */
@ApplicationScoped
public class StaffNames {
    private Accounts accounts;

    protected StaffNames() {} // container proxy

    @Inject
    public StaffNames(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Empty when there is no such account. */
    public Optional<String> of(StaffId staff) {
        return accounts.find(staff).map(Account::name);
    }
}
