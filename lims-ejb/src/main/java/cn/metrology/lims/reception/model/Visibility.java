package cn.metrology.lims.reception.model;

import cn.metrology.lims.client.ClientNumber;
import cn.metrology.lims.kernel.Site;
import java.util.Optional;
import java.util.Set;

/** Which orders and items the asking person can find: the own sites, and for a client only the own organisation's. */
public record Visibility(Set<Site> sites, Optional<ClientNumber> client) {
    public Visibility {
        sites = Set.copyOf(sites);
    }
}
