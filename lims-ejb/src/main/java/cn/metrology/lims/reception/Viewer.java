package cn.metrology.lims.reception;

import cn.metrology.lims.client.ClientNumber;
import cn.metrology.lims.identity.AuditScope;
import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.reception.model.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;

/** What the asking person can find (people.md 3 rules 8 and 10): staff by site, a client its own, an auditor by grant. */
@ApplicationScoped
class Viewer {
    private CurrentUser user;
    private AuditScope audit;

    protected Viewer() {}

    @Inject
    Viewer(CurrentUser user, AuditScope audit) {
        this.user = user;
        this.audit = audit;
    }

    Visibility visibility() {
        Optional<ClientNumber> own = user.clientNumber().map(ClientNumber::new);
        if (own.isPresent()) {
            return new Visibility(EnumSet.allOf(Site.class), own, Optional.empty());
        }
        return audit.limits()
                .map(limits -> new Visibility(
                        limits.sites(), own, Optional.of(new Visibility.Days(limits.from(), limits.to()))))
                .orElseGet(() -> new Visibility(user.sites(), own, Optional.empty()));
    }

    boolean isClient() {
        return user.clientNumber().isPresent();
    }

    /** People.md 2, R*: an auditor reads an order without contacts and prices. */
    OrderView shown(OrderView order) {
        return audit.hidesContactsAndPrices() ? order.withoutContactsAndPrices() : order;
    }

    OrderRow shown(OrderRow row) {
        return audit.hidesContactsAndPrices() ? row.withoutPrice() : row;
    }
}
