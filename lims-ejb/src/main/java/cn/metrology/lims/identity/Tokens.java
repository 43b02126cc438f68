package cn.metrology.lims.identity;

import cn.metrology.lims.identity.model.ApiToken;
import cn.metrology.lims.identity.model.ApiTokens;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Looks up what a program sends: the token's scope, never more than its owner may do at that moment. */
@Stateless
@PermitAll
public class Tokens {
    /** The last use is for people to read; writing it at every call would lock one row for all calls. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private ApiTokens tokens;
    private SignIn signIn;
    private Clock clock;

    protected Tokens() {} // container proxy

    @Inject
    public Tokens(ApiTokens tokens, SignIn signIn, Clock clock) {
        this.tokens = tokens;
        this.signIn = signIn;
        this.clock = clock;
    }

    public Optional<SessionState> bearer(String sent) {
        Instant now = clock.instant();
        Optional<ApiToken> found = ApiToken.numberIn(sent)
                .flatMap(tokens::find)
                .filter(token -> token.matches(sent) && token.isAlive(now));
        found.filter(token -> token.isUseWorthNoting(now, NOTED_EVERY))
                .ifPresent(token -> tokens.noteUse(token.number(), now));
        return found.flatMap(token -> signIn.state(token.owner()).map(state -> narrowed(state, token)));
    }

    private static SessionState narrowed(SessionState state, ApiToken token) {
        Set<String> rights = new HashSet<>(state.rights());
        rights.retainAll(token.scope());
        rights.add(Right.ACCOUNT_OWN);
        return new SessionState(state.username(), rights, state.stamp(), state.passwordChangeDue());
    }
}
