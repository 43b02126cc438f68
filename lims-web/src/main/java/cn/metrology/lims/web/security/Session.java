package cn.metrology.lims.web.security;

import cn.metrology.lims.identity.SessionState;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** What the server remembers of a signed-in browser. */
public record Session(SessionState state, String csrfToken, Instant since, Instant seenAt) implements Serializable {
    private static final String ATTRIBUTE = "lims.session";
    private static final Duration FRESH = Duration.ofSeconds(20);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Begins with a new session id, so that one planted before the sign-in is worth nothing. */
    static Session begin(HttpServletRequest request, SessionState state, Instant now) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            request.changeSessionId();
        }
        byte[] token = new byte[24];
        RANDOM.nextBytes(token);
        Session session =
                new Session(state, Base64.getUrlEncoder().withoutPadding().encodeToString(token), now, now);
        session.keep(request);
        return session;
    }

    public static Optional<Session> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((Session) session.getAttribute(ATTRIBUTE));
    }

    /** The rights may be as old as this before they are looked up again. */
    boolean isFresh(Instant now) {
        return now.isBefore(seenAt.plus(FRESH));
    }

    boolean isOlderThan(Duration longest, Instant now) {
        return now.isAfter(since.plus(longest));
    }

    Session with(SessionState newState, Instant now) {
        return new Session(newState, csrfToken, since, now);
    }

    void keep(HttpServletRequest request) {
        request.getSession(true).setAttribute(ATTRIBUTE, this);
    }

    /** After the person's own change of password: this session goes on, all others end. */
    public static void renew(HttpServletRequest request, SessionState state) {
        of(request).ifPresent(session -> session.with(state, session.seenAt()).keep(request));
    }
}
