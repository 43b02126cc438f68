package cn.metrology.lims.web.client;

import cn.metrology.lims.client.ClientDetails;
import cn.metrology.lims.client.ClientView;
import cn.metrology.lims.client.Division;
import cn.metrology.lims.kernel.Site;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A client as it is typed. Whatever was typed stays until it is saved. */
public class ClientForm implements Serializable {
    private String number;
    private int version;
    private String name;
    private String creditCode;
    private String address;
    private String postcode;
    private Division division = Division.ANYUAN;
    private Site site = Site.PINGXIANG;
    private String remark;
    private final List<Contact> contacts = new ArrayList<>();

    public ClientForm() {
        contacts.add(new Contact());
    }

    ClientForm(ClientView client) {
        number = client.number();
        version = client.version();
        name = client.name();
        creditCode = client.creditCode();
        address = client.address();
        postcode = client.postcode();
        division = client.division();
        site = client.site();
        remark = client.remark();
        client.contacts().forEach(contact -> contacts.add(new Contact(contact)));
        if (contacts.isEmpty()) {
            contacts.add(new Contact());
        }
    }

    public ClientDetails details() {
        List<ClientDetails.Contact> named = contacts.stream()
                .filter(Contact::isFilled)
                .map(Contact::details)
                .toList();
        return new ClientDetails(name, creditCode, address, postcode, division, site, remark, named);
    }

    public void addContact() {
        contacts.add(new Contact());
    }

    public void removeContact(Contact contact) {
        contacts.remove(contact);
    }

    public String getNumber() {
        return number;
    }

    public int getVersion() {
        return version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public Division getDivision() {
        return division;
    }

    public void setDivision(Division division) {
        this.division = division;
    }

    public Site getSite() {
        return site;
    }

    public void setSite(Site site) {
        this.site = site;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public List<Contact> getContacts() {
        return contacts;
    }

    /** A contact as it is typed. */
    public static class Contact implements Serializable {
        private String name;
        private String phone;
        private String email;
        private String duty;

        Contact() {}

        Contact(ClientView.Contact known) {
            name = known.name();
            phone = known.phone();
            email = known.email();
            duty = known.duty();
        }

        boolean isFilled() {
            return name != null || phone != null || email != null || duty != null;
        }

        ClientDetails.Contact details() {
            return new ClientDetails.Contact(name, phone, email, duty);
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getPhone() {
            return phone;
        }

        public void setPhone(String phone) {
            this.phone = phone;
        }

        public String getEmail() {
            return email;
        }

        public void setEmail(String email) {
            this.email = email;
        }

        public String getDuty() {
            return duty;
        }

        public void setDuty(String duty) {
            this.duty = duty;
        }
    }
}
