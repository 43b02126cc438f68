package cn.metrology.lims.identity;

import cn.metrology.lims.identity.model.AuditorGrants;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.Site;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a query has to leave out for an auditor (people.md 3 rule 8). Everybody else has no limits:
 * {@code scope.limits().ifPresent(…)} adds the conditions, {@code scope.covers(…)} tests one object.
 */
@Stateless
@PermitAll
public class AuditScope {
    private CurrentUser user;
    private AuditorGrants grants;
    private Clock clock;

    protected AuditScope() {} // container proxy

    @Inject
    public AuditScope(CurrentUser user, AuditorGrants grants, Clock clock) {
        this.user = user;
        this.grants = grants;
        this.clock = clock;
    }

    /** Records of these sites and days; standards empty means all of them. */
    public record Limits(Set<Site> sites, Set<String> standards, LocalDate from, LocalDate to) implements Serializable {
        static final Limits NOTHING =
                new Limits(Set.of(), Set.of(), LocalDate.of(1970, 1, 1), LocalDate.of(1970, 1, 1));

        public boolean covers(Site site, String standardCode, LocalDate day) {
            return sites.contains(site)
                    && (standards.isEmpty() || standardCode == null || standards.contains(standardCode))
                    && (day == null || (!day.isBefore(from) && !day.isAfter(to)));
        }
    }

    public Optional<Limits> limits() {
        if (!user.holds(Role.AU)) {
            return Optional.empty();
        }
        return Optional.of(grants.current(user.id(), Institute.today(clock))
                .map(grant -> new Limits(grant.sites(), grant.standards(), grant.recordsFrom(), grant.recordsTo()))
                .orElse(Limits.NOTHING));
    }

    /** Whether this person may see an object of that site, standard and day. Null standard or day: the object has none. */
    public boolean covers(Site site, String standardCode, LocalDate day) {
        return limits().map(limits -> limits.covers(site, standardCode, day)).orElse(true);
    }

    /** People.md 2, R*: an auditor reads clients and orders without contacts and prices. */
    public boolean hidesContactsAndPrices() {
        return user.holds(Role.AU);
    }
}
