package cn.metrology.lims.identity;

import cn.metrology.lims.identity.model.Account;
import cn.metrology.lims.kernel.Site;
import java.io.Serializable;
import java.util.List;

/** An account as the administrator sees it. */
public record AccountView(
        String username,
        String name,
        Site site,
        List<Role> roles,
        String clientNumber,
        boolean active,
        boolean passwordChangeDue,
        int version)
        implements Serializable {
    static AccountView of(Account account) {
        return new AccountView(
                account.username().value(),
                account.name(),
                account.site(),
                account.roles().stream().sorted().toList(),
                account.clientNumber().orElse(null),
                account.isActive(),
                account.isPasswordChangeDue(),
                account.version());
    }
}
