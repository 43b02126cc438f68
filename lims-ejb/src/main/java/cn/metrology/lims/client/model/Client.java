package cn.metrology.lims.client.model;

import cn.metrology.lims.client.ClientDetails;
import cn.metrology.lims.client.ClientNumber;
import cn.metrology.lims.client.Division;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.kernel.PinyinInitials;
import cn.metrology.lims.kernel.Site;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Someone who brings instruments in (委托方). Aggregate root of its contacts. */
@Entity
@Table(name = "client")
public class Client implements Audited {
    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "client_no", updatable = false)
    private ClientNumber number;

    private String name;
    private String initials;

    @Column(name = "credit_code")
    private CreditCode creditCode;

    private String address;
    private String postcode;

    @Enumerated(EnumType.STRING)
    private Division division;

    @Enumerated(EnumType.STRING)
    private Site site;

    private String remark;

    @OneToMany(mappedBy = "client", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<ClientContact> contacts;

    protected Client() {}

    public Client(ClientNumber number, ClientDetails details) {
        this.id = Ids.next();
        this.number = Objects.requireNonNull(number, "number");
        this.contacts = new ArrayList<>();
        change(details);
    }

    /** Takes the details over as a whole. Contacts who are no longer named stay on record as former ones. */
    public final void change(ClientDetails details) {
        name = details.name().strip();
        initials = PinyinInitials.of(name);
        creditCode = CreditCode.parse(details.creditCode());
        address = details.address();
        postcode = details.postcode();
        division = Objects.requireNonNull(details.division(), "division");
        site = Objects.requireNonNull(details.site(), "site");
        remark = details.remark();
        contacts.forEach(ClientContact::leave);
        int position = 0;
        for (ClientDetails.Contact named : details.contacts()) {
            take(named, position++);
        }
    }

    private void take(ClientDetails.Contact named, int position) {
        contacts.stream()
                .filter(contact -> contact.name().equals(named.name()))
                .findFirst()
                .ifPresentOrElse(
                        contact -> contact.update(named, position),
                        () -> contacts.add(new ClientContact(this, named, position)));
    }

    public int version() {
        return version;
    }

    public ClientNumber number() {
        return number;
    }

    public String name() {
        return name;
    }

    public String initials() {
        return initials;
    }

    public CreditCode creditCode() {
        return creditCode;
    }

    public String address() {
        return address;
    }

    public String postcode() {
        return postcode;
    }

    public Division division() {
        return division;
    }

    public Site site() {
        return site;
    }

    public String remark() {
        return remark;
    }

    /** The present contacts, the one to call first at the front. */
    public List<ClientContact> contacts() {
        return contacts.stream()
                .filter(ClientContact::present)
                .sorted(Comparator.comparingInt(ClientContact::position))
                .toList();
    }

    @Override
    public String auditNumber() {
        return number.value();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Client client && number.equals(client.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }
}
