package cn.metrology.lims.web.reception;

import cn.metrology.lims.client.ClientRow;
import cn.metrology.lims.client.ClientView;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.reception.AcceptanceTerms;
import cn.metrology.lims.reception.LineDetails;
import cn.metrology.lims.reception.OrderDetails;
import cn.metrology.lims.reception.OrderView;
import cn.metrology.lims.reception.ReviewPoint;
import cn.metrology.lims.reception.ServicePlace;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

/** An order's head as it is typed at the counter or in the portal. */
public class OrderForm implements Serializable {
    private ClientRow client;
    private Site site;
    private String contactName;
    private String contactPhone;
    private String userName;
    private String userAddress;
    private ServicePlace place = ServicePlace.IN_HOUSE;
    private boolean urgent;
    private boolean recommendInterval;
    private String remark;
    private boolean reviewed;
    private String reviewRemark;
    private LocalDate agreedDue;
    private boolean itemsPresent = true;

    public OrderForm() {}

    OrderForm(OrderView order, ClientView known) {
        OrderDetails said = order.details();
        site = said.site();
        contactName = said.contactName();
        contactPhone = said.contactPhone();
        userName = said.userName();
        userAddress = said.userAddress();
        place = said.place();
        urgent = said.urgent();
        recommendInterval = said.recommendInterval();
        remark = said.remark();
        choose(known);
    }

    /** The client was chosen: whoever is called there first is proposed as the contact. */
    final void choose(ClientView known) {
        ClientView.Contact first = known.firstContact();
        client = new ClientRow(
                known.number(),
                known.version(),
                known.name(),
                known.initials(),
                known.creditCode(),
                known.address(),
                known.division(),
                known.site(),
                first.name(),
                first.phone());
        if (contactName == null && contactPhone == null) {
            contactName = first.name();
            contactPhone = first.phone();
        }
    }

    OrderDetails details(List<LineDetails> lines) {
        return new OrderDetails(
                client == null ? null : client.number(),
                site,
                contactName,
                contactPhone,
                userName,
                userAddress,
                place,
                urgent,
                recommendInterval,
                remark,
                lines);
    }

    /** One tick stands for all points of the contract review: the clerk has gone through them with the client (WF-01). */
    AcceptanceTerms terms() {
        return new AcceptanceTerms(
                reviewed ? EnumSet.allOf(ReviewPoint.class) : EnumSet.noneOf(ReviewPoint.class),
                reviewRemark,
                agreedDue,
                List.of(),
                itemsPresent);
    }

    public ClientRow getClient() {
        return client;
    }

    public void setClient(ClientRow client) {
        this.client = client;
    }

    public Site getSite() {
        return site;
    }

    public void setSite(Site site) {
        this.site = site;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(String contactPhone) {
        this.contactPhone = contactPhone;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getUserAddress() {
        return userAddress;
    }

    public void setUserAddress(String userAddress) {
        this.userAddress = userAddress;
    }

    public ServicePlace getPlace() {
        return place;
    }

    public void setPlace(ServicePlace place) {
        this.place = place;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public void setUrgent(boolean urgent) {
        this.urgent = urgent;
    }

    public boolean isRecommendInterval() {
        return recommendInterval;
    }

    public void setRecommendInterval(boolean recommendInterval) {
        this.recommendInterval = recommendInterval;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public boolean isReviewed() {
        return reviewed;
    }

    public void setReviewed(boolean reviewed) {
        this.reviewed = reviewed;
    }

    public String getReviewRemark() {
        return reviewRemark;
    }

    public void setReviewRemark(String reviewRemark) {
        this.reviewRemark = reviewRemark;
    }

    public LocalDate getAgreedDue() {
        return agreedDue;
    }

    public void setAgreedDue(LocalDate agreedDue) {
        this.agreedDue = agreedDue;
    }

    public boolean isItemsPresent() {
        return itemsPresent;
    }

    public void setItemsPresent(boolean itemsPresent) {
        this.itemsPresent = itemsPresent;
    }
}
