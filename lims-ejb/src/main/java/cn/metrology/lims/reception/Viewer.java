package cn.metrology.lims.reception;

import cn.metrology.lims.client.ClientNumber;
import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.reception.model.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;

/** What the asking person can find: people.md 3 rule 10 for staff, the own organisation for a client. */
@ApplicationScoped
class Viewer {
    private CurrentUser user;

    protected Viewer() {}

    @Inject
    Viewer(CurrentUser user) {
        this.user = user;
    }

    Visibility visibility() {
        return user.clientNumber()
                .map(own -> new Visibility(EnumSet.allOf(Site.class), Optional.of(new ClientNumber(own))))
                .orElseGet(() -> new Visibility(user.sites(), Optional.empty()));
    }

    boolean isClient() {
        return user.clientNumber().isPresent();
    }
}
