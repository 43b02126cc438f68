package cn.metrology.lims.identity;

import cn.metrology.lims.identity.model.Account;
import cn.metrology.lims.identity.model.Accounts;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.security.SecureRandom;
import java.time.Clock;

/** What the administrator does with accounts: they are opened, changed, blocked, never deleted. */
@Stateless
public class AccountService {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Accounts accounts;
    private CurrentUser user;
    private Clock clock;

    protected AccountService() {} // container proxy

    @Inject
    public AccountService(Accounts accounts, CurrentUser user, Clock clock) {
        this.accounts = accounts;
        this.user = user;
        this.clock = clock;
    }

    /** A temporary password, shown once and to be replaced at the first sign-in. */
    @RolesAllowed(Right.ACCOUNT_MANAGE)
    public String open(@Valid SaveAccount command) {
        StaffId id = new StaffId(command.username());
        if (accounts.find(id).isPresent()) {
            throw new BusinessException(IdentityError.ACCOUNT_EXISTS, id);
        }
        Account account = new Account(id, command.name(), command.site(), clock.instant());
        account.grant(command.roles(), command.clientNumber());
        String temporary = temporaryPassword();
        account.resetPassword(temporary);
        accounts.add(account);
        accounts.flush();
        return temporary;
    }

    /** People.md 3 rule 6: nobody changes the own roles. */
    @RolesAllowed(Right.ACCOUNT_MANAGE)
    public AccountView change(@Valid SaveAccount command, int seenVersion) {
        Account account = accounts.require(new StaffId(command.username()), seenVersion);
        if (account.username().equals(user.id()) && !account.roles().equals(command.roles())) {
            throw new BusinessException(IdentityError.OWN_ROLES);
        }
        account.rename(command.name(), command.site());
        account.grant(command.roles(), command.clientNumber());
        accounts.flush();
        return AccountView.of(account);
    }

    @RolesAllowed(Right.ACCOUNT_MANAGE)
    public AccountView block(StaffId id, int seenVersion) {
        if (id.equals(user.id())) {
            throw new BusinessException(IdentityError.OWN_ROLES);
        }
        Account account = accounts.require(id, seenVersion);
        account.block();
        accounts.flush();
        return AccountView.of(account);
    }

    @RolesAllowed(Right.ACCOUNT_MANAGE)
    public AccountView unblock(StaffId id, int seenVersion) {
        Account account = accounts.require(id, seenVersion);
        account.unblock();
        accounts.flush();
        return AccountView.of(account);
    }

    /** The new temporary password. Every open session of the account ends. */
    @RolesAllowed(Right.ACCOUNT_MANAGE)
    public String resetPassword(StaffId id, int seenVersion) {
        Account account = accounts.require(id, seenVersion);
        String temporary = temporaryPassword();
        account.resetPassword(temporary);
        accounts.flush();
        return temporary;
    }

    @RolesAllowed(Right.ACCOUNT_MANAGE)
    public AccountView find(StaffId id) {
        return accounts.find(id)
                .map(AccountView::of)
                .orElseThrow(() -> new BusinessException(IdentityError.ACCOUNT_NOT_FOUND, id));
    }

    @RolesAllowed(Right.ACCOUNT_MANAGE)
    public Page<AccountView> page(PageRequest request) {
        return accounts.page(request).map(AccountView::of);
    }

    /** 14 letters and digits without the ones that look alike: about 80 bits. */
    static String temporaryPassword() {
        StringBuilder password = new StringBuilder();
        while (password.length() < 14) {
            password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
