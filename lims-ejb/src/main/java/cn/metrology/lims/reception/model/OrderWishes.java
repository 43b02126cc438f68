package cn.metrology.lims.reception.model;

import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.reception.AmendOrder;
import cn.metrology.lims.reception.LineDetails;
import cn.metrology.lims.reception.OrderDetails;
import cn.metrology.lims.reception.ServicePlace;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/** What the client wants for the order as a whole. */
@Embeddable
public class OrderWishes {
    @Enumerated(EnumType.STRING)
    @Column(name = "service_place")
    private ServicePlace place;

    private boolean urgent;

    /** CT-09: off unless the client agreed to an interval on its calibration certificates. */
    @Column(name = "recommend_interval")
    private boolean recommendInterval;

    private String remark;

    protected OrderWishes() {}

    OrderWishes(OrderDetails said) {
        this(said.place(), said.urgent(), said.recommendInterval(), said.remark());
    }

    private OrderWishes(ServicePlace place, boolean urgent, boolean recommendInterval, String remark) {
        this.place = place;
        this.urgent = urgent;
        this.recommendInterval = recommendInterval;
        this.remark = remark;
    }

    OrderWishes amended(AmendOrder.Terms change) {
        return new OrderWishes(place, urgent, change.recommendInterval(), change.remark());
    }

    OrderDetails details(Parties parties, Site site, List<LineDetails> lines) {
        return new OrderDetails(
                parties.client().value(),
                site,
                parties.contactName(),
                parties.contactPhone(),
                parties.userName(),
                parties.userAddress(),
                place,
                urgent,
                recommendInterval,
                remark,
                lines);
    }

    public boolean urgent() {
        return urgent;
    }

    public boolean recommendInterval() {
        return recommendInterval;
    }
}
