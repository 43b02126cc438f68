package cn.metrology.lims.reception.model;

import cn.metrology.lims.client.ClientNumber;
import cn.metrology.lims.client.ClientView;
import cn.metrology.lims.reception.OrderDetails;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who ordered and who uses the instruments, as both were called when the order was written: documents name them so. */
@Embeddable
public class Parties {
    @Column(name = "client_no")
    private ClientNumber client;

    @Column(name = "client_name")
    private String clientName;

    @Column(name = "client_initials")
    private String clientInitials;

    @Column(name = "client_address")
    private String clientAddress;

    @Column(name = "contact_name")
    private String contactName;

    @Column(name = "contact_phone")
    private String contactPhone;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "user_address")
    private String userAddress;

    protected Parties() {}

    public Parties(ClientView client, OrderDetails said) {
        this.client = new ClientNumber(client.number());
        this.clientName = client.name();
        this.clientInitials = client.initials();
        this.clientAddress = client.address();
        this.contactName = said.contactName();
        this.contactPhone = said.contactPhone();
        this.userName = said.userName();
        this.userAddress = said.userAddress();
    }

    public ClientNumber client() {
        return client;
    }

    public String clientName() {
        return clientName;
    }

    public String clientAddress() {
        return clientAddress;
    }

    public String contactName() {
        return contactName;
    }

    public String contactPhone() {
        return contactPhone;
    }

    /** Null when the client uses the instruments itself. */
    public String userName() {
        return userName;
    }

    public String userAddress() {
        return userAddress;
    }
}
