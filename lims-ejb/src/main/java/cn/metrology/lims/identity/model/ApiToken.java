package cn.metrology.lims.identity.model;

import cn.metrology.lims.identity.IdentityError;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.kernel.Sha256;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program's key to the REST API: {@code lims_<number>_<secret>}. The secret is 256 random bits and is kept only as
 * its SHA-256, which needs no salt and no cost, because nobody can try 2^256 of them.
 */
@Entity
@Table(name = "api_token")
public class ApiToken implements Audited {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("lims_(T[0-9A-Z]{1,13})_([A-Za-z0-9_-]{43})");

    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "token_no", updatable = false)
    private String number;

    @Column(name = "owner", updatable = false)
    private StaffId owner;

    @Column(name = "purpose", updatable = false)
    private String purpose;

    @Column(name = "secret_sha256", updatable = false)
    private Sha256 secret;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "api_token_scope", joinColumns = @JoinColumn(name = "token_id"))
    @Column(name = "granted_right")
    private Set<String> scope = new HashSet<>();

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "last_used_at", insertable = false, updatable = false)
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiToken() {} // JPA

    private ApiToken(StaffId owner, String purpose, Set<String> scope, Sha256 secret) {
        this.id = Ids.next();
        this.number = "T" + Long.toString(id, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
        this.owner = owner;
        this.purpose = purpose;
        this.scope.addAll(scope);
        this.secret = secret;
    }

    /** A new token together with the text that is shown this one time. */
    public record Issued(ApiToken token, String text) {}

    public static Issued issue(StaffId owner, String purpose, Set<String> scope, Instant now, Duration life) {
        if (purpose == null || purpose.isBlank()) {
            throw new BusinessException(IdentityError.TOKEN_NAME_MISSING);
        }
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        ApiToken token = new ApiToken(owner, purpose.strip(), scope, Sha256.of(secret));
        token.createdAt = now;
        token.expiresAt = now.plus(life);
        return new Issued(token, "lims_" + token.number + "_" + secret);
    }

    /** The number inside what a program sent, if it has the form of a token at all. */
    public static Optional<String> numberIn(String sent) {
        Matcher form = FORM.matcher(sent == null ? "" : sent);
        return form.matches() ? Optional.of(form.group(1)) : Optional.empty();
    }

    public boolean matches(String sent) {
        Matcher form = FORM.matcher(sent);
        return form.matches() && Sha256.of(form.group(2)).equals(secret);
    }

    public boolean isAlive(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    public boolean isUseWorthNoting(Instant now, Duration every) {
        return lastUsedAt == null || lastUsedAt.plus(every).isBefore(now);
    }

    public void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    public String number() {
        return number;
    }

    public StaffId owner() {
        return owner;
    }

    public String purpose() {
        return purpose;
    }

    public Set<String> scope() {
        return Set.copyOf(scope);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }

    @Override
    public String auditNumber() {
        return number;
    }
}
