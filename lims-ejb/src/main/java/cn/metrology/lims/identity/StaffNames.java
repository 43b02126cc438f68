package cn.metrology.lims.identity;

import cn.metrology.lims.identity.model.Account;
import cn.metrology.lims.identity.model.Accounts;
import cn.metrology.lims.kernel.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
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

    /** Colleagues with that role who can be found at that site, to choose from. */
    public List<StaffName> holding(Role role, Site site) {
        return accounts.holding(role).stream()
                .filter(account -> account.site() == site)
                .map(account -> new StaffName(account.username(), account.name()))
                .toList();
    }

    /** A colleague and the name to show. */
    public record StaffName(StaffId id, String name) implements Serializable {}
}
