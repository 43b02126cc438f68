package cn.metrology.lims.measurement.model;

import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/** What lists of tasks show of the received item; the item itself belongs to reception. */
@Embeddable
public class Subject {
    @Column(name = "item_no", updatable = false)
    private String item;

    @Column(name = "order_no", updatable = false)
    private String order;

    @Column(name = "client_no", updatable = false)
    private String client;

    @Column(name = "item_code", updatable = false)
    private String itemCode;

    @Column(name = "instrument_name", updatable = false)
    private String instrument;

    @Column(updatable = false)
    private String model;

    @Column(name = "serial_no", updatable = false)
    private String serial;

    @Enumerated(EnumType.STRING)
    @Column(name = "service_kind", updatable = false)
    private ServiceKind serviceKind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Site site;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    protected Subject() {}

    /** Everything that lists show. */
    public Subject(Origin origin, String itemCode, ServiceKind serviceKind, Plate plate, Site site, LocalDate dueOn) {
        this.item = Objects.requireNonNull(origin.item(), "item");
        this.order = origin.order();
        this.client = origin.client();
        this.itemCode = Objects.requireNonNull(itemCode, "itemCode");
        this.serviceKind = Objects.requireNonNull(serviceKind, "serviceKind");
        this.instrument = plate.instrument();
        this.model = plate.model();
        this.serial = plate.serial();
        this.site = Objects.requireNonNull(site, "site");
        this.dueOn = dueOn;
    }

    /** Numbers of what the task comes from. */
    public record Origin(String item, String order, String client) {}

    /** What the instrument says about itself. */
    public record Plate(String instrument, String model, String serial) {}

    public String item() {
        return item;
    }

    public String order() {
        return order;
    }

    public String client() {
        return client;
    }

    public String itemCode() {
        return itemCode;
    }

    public String instrument() {
        return instrument;
    }

    public String model() {
        return model;
    }

    public String serial() {
        return serial;
    }

    public ServiceKind serviceKind() {
        return serviceKind;
    }

    public Site site() {
        return site;
    }

    public LocalDate dueOn() {
        return dueOn;
    }
}
