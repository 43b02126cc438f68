package cn.metrology.lims.web.reception;

import cn.metrology.lims.identity.Role;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.identity.StaffNames;
import cn.metrology.lims.kernel.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Colleagues: whom the counter can hand an item to, and what they are called. */
@Named
@RequestScoped
public class Technicians {
    @Inject
    private StaffNames names;

    public List<StaffNames.StaffName> at(Site site) {
        return names.holding(Role.TE, site);
    }

    /** The name behind a sign-in name; a taker from outside is called as he was written down. */
    public String name(String holder) {
        return holder == null || holder.isBlank()
                ? ""
                : names.of(new StaffId(holder)).orElse(holder);
    }
}
