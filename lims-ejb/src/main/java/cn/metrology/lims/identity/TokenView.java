package cn.metrology.lims.identity;

import cn.metrology.lims.identity.model.ApiToken;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** A token as its owner sees it: everything but the secret. */
public record TokenView(
        String number,
        String purpose,
        List<String> scope,
        Instant createdAt,
        Instant expiresAt,
        Instant lastUsedAt,
        Instant revokedAt)
        implements Serializable {
    static TokenView of(ApiToken token) {
        return new TokenView(
                token.number(),
                token.purpose(),
                token.scope().stream().sorted().toList(),
                token.createdAt(),
                token.expiresAt(),
                token.lastUsedAt().orElse(null),
                token.revokedAt().orElse(null));
    }
}
