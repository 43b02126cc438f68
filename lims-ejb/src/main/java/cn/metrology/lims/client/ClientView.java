package cn.metrology.lims.client;

import cn.metrology.lims.kernel.Site;
import java.io.Serializable;
import java.util.List;

/** A client as others see it. */
public record ClientView(
        String number,
        int version,
        String name,
        String initials,
        String creditCode,
        String address,
        String postcode,
        Division division,
        Site site,
        String remark,
        List<Contact> contacts)
        implements Serializable {

    /** A person to call at the client. */
    public record Contact(String name, String phone, String email, String duty) implements Serializable {}

    /** What an auditor reads (people.md 2, R*). */
    ClientView withoutContacts() {
        return new ClientView(
                number, version, name, initials, creditCode, address, postcode, division, site, remark, List.of());
    }

    /** Whoever is named first; empty when the client named nobody. */
    public Contact firstContact() {
        return contacts.isEmpty() ? new Contact("", "", "", "") : contacts.get(0);
    }
}
