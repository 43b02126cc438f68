package cn.metrology.lims.identity;

import cn.metrology.lims.identity.model.Account;
import cn.metrology.lims.identity.model.Accounts;
import cn.metrology.lims.identity.model.ApiToken;
import cn.metrology.lims.identity.model.ApiTokens;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Setting;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What everybody may do with the own account: choose a password, keep tokens for programs. */
@Stateless
@RolesAllowed(Right.ACCOUNT_OWN)
public class OwnAccountService {
    private Accounts accounts;
    private ApiTokens tokens;
    private SignIn signIn;
    private PasswordCheck passwords;
    private CurrentUser user;
    private Clock clock;

    protected OwnAccountService() {} // container proxy

    @Inject
    public OwnAccountService(
            Accounts accounts,
            ApiTokens tokens,
            SignIn signIn,
            PasswordCheck passwords,
            CurrentUser user,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.signIn = signIn;
        this.passwords = passwords;
        this.user = user;
        this.clock = clock;
    }

    /** Asks for the present password, because a session may have been left open. */
    @RolesAllowed(Right.ACCOUNT_OWN)
    public SessionState changePassword(String present, String chosen) {
        StaffId who = user.id();
        if (!passwords
                .attempt(who, present == null ? "" : present, Optional.empty())
                .right()) {
            throw new BusinessException(IdentityError.WRONG_PASSWORD);
        }
        account(who).choosePassword(chosen);
        accounts.flush();
        return state(who);
    }

    /** Remembered for the next sign-in, on whatever machine. */
    @RolesAllowed(Right.ACCOUNT_OWN)
    public void chooseLanguage(@NotNull Locale language) {
        account(user.id()).reads(language.toLanguageTag());
        accounts.flush();
    }

    /** No token can do what its owner could not do at that moment. */
    @RolesAllowed(Right.ACCOUNT_OWN)
    public IssuedToken issueToken(@Valid IssueToken command) {
        StaffId who = user.id();
        int longest = Setting.TOKEN_DAYS.number();
        if (command.days() < 1 || command.days() > longest) {
            throw new BusinessException(IdentityError.TOKEN_EXPIRY_INVALID, longest);
        }
        ApiToken.Issued issued = ApiToken.issue(
                who, command.purpose(), scope(command), clock.instant(), Duration.ofDays(command.days()));
        tokens.add(issued.token());
        return new IssuedToken(issued.text(), TokenView.of(issued.token()));
    }

    @RolesAllowed(Right.ACCOUNT_OWN)
    public TokenView revokeToken(String number) {
        ApiToken token = tokens.find(number)
                .filter(found -> found.owner().equals(user.id()))
                .orElseThrow(() -> new BusinessException(IdentityError.TOKEN_NOT_FOUND, number));
        token.revoke(clock.instant());
        return TokenView.of(token);
    }

    @RolesAllowed(Right.ACCOUNT_OWN)
    public List<TokenView> tokens() {
        return tokens.ownedBy(user.id()).stream().map(TokenView::of).toList();
    }

    /** What the signed-in person may hand to a token. */
    @RolesAllowed(Right.ACCOUNT_OWN)
    public List<String> rights() {
        return state(user.id()).rights().stream().filter(user::may).sorted().toList();
    }

    private Set<String> scope(IssueToken command) {
        List<String> own = rights();
        Set<String> wanted = command.scope() == null ? Set.of() : command.scope();
        wanted.stream().filter(right -> !own.contains(right)).findFirst().ifPresent(right -> {
            throw new BusinessException(IdentityError.TOKEN_SCOPE_EXCEEDS_RIGHTS, right);
        });
        return wanted.isEmpty() ? new HashSet<>(own) : wanted;
    }

    private SessionState state(StaffId who) {
        return signIn.state(who).orElseThrow(() -> new BusinessException(IdentityError.ACCOUNT_BLOCKED, who));
    }

    private Account account(StaffId who) {
        return accounts.find(who).orElseThrow(() -> new BusinessException(IdentityError.ACCOUNT_NOT_FOUND, who));
    }
}
