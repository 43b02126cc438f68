package cn.metrology.lims.client;

import cn.metrology.lims.kernel.Site;
import java.io.Serializable;

/** A client in a list. */
public record ClientRow(
        String number,
        int version,
        String name,
        String initials,
        String creditCode,
        String address,
        Division division,
        Site site,
        String contactName,
        String contactPhone)
        implements Serializable {
    ClientRow withoutContact() {
        return new ClientRow(number, version, name, initials, creditCode, address, division, site, null, null);
    }
}
