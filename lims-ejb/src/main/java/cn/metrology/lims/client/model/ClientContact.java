package cn.metrology.lims.client.model;

import cn.metrology.lims.client.ClientDetails;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A person to call at the client. Former ones stay, because old orders name them. */
@Entity
@Table(name = "client_contact")
public class ClientContact implements Audited {
    @Id
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "client_id", updatable = false)
    private Client client;

    private int position;

    @Column(updatable = false)
    private String name;

    private String phone;
    private String email;
    private String duty;
    private boolean present;

    protected ClientContact() {}

    ClientContact(Client client, ClientDetails.Contact named, int position) {
        this.id = Ids.next();
        this.client = client;
        this.name = named.name();
        update(named, position);
    }

    final void update(ClientDetails.Contact named, int newPosition) {
        position = newPosition;
        phone = named.phone();
        email = named.email();
        duty = named.duty();
        present = true;
    }

    void leave() {
        present = false;
    }

    public int position() {
        return position;
    }

    public String name() {
        return name;
    }

    public String phone() {
        return phone;
    }

    public String email() {
        return email;
    }

    public String duty() {
        return duty;
    }

    public boolean present() {
        return present;
    }

    @Override
    public String auditNumber() {
        return client.auditNumber();
    }
}
