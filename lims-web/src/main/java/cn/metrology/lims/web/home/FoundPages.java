package cn.metrology.lims.web.home;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.journey.SearchGroup;
import cn.metrology.lims.journey.SearchHit;
import cn.metrology.lims.journey.SearchKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Where what the search box found is shown to this person. */
@Named
@ApplicationScoped
public class FoundPages {
    @Inject
    private CurrentUser user;

    public String of(SearchKind kind, SearchHit hit) {
        boolean client = user.may(Right.PORTAL_USE);
        String page = switch (kind) {
            case CERTIFICATE -> client ? "/portal/certificates.xhtml?text=" : "/certificate/certificate.xhtml?no=";
            case ORDER, ITEM -> client ? "/portal/order.xhtml?no=" : "/reception/order.xhtml?no=";
            case WORKSHEET -> "/measurement/worksheet.xhtml?no=";
            case CLIENT -> "/client/clients.xhtml?text=";
            case STANDARD -> "/standards/standard.xhtml?no=";
            case INSTRUMENT -> "/standards/instrument.xhtml?no=";
            case TEST_ITEM -> "/catalogue/item.xhtml?code=";
        };
        return page + URLEncoder.encode(hit.shownOn(), StandardCharsets.UTF_8);
    }

    /** The page of the record whose number was typed, or of the only thing found; empty when there is a choice. */
    Optional<String> exact(String text, List<SearchGroup> groups) {
        for (SearchGroup group : groups) {
            for (SearchHit hit : group.hits()) {
                if (hit.number().equalsIgnoreCase(text)) {
                    return Optional.of(of(group.kind(), hit));
                }
            }
        }
        boolean onlyOne = groups.size() == 1 && groups.get(0).total() == 1;
        return onlyOne
                ? Optional.of(of(groups.get(0).kind(), groups.get(0).hits().get(0)))
                : Optional.empty();
    }
}
