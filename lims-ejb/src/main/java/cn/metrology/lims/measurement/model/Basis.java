package cn.metrology.lims.measurement.model;

import cn.metrology.lims.kernel.Site;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** What a worksheet rests on from its start: the item, the procedure in the version then in force, place and day. */
@Embeddable
public class Basis {
    @Column(name = "item_no", updatable = false)
    private String item;

    @Column(name = "item_code", updatable = false)
    private String itemCode;

    @Column(name = "procedure_no", updatable = false)
    private String procedure;

    @Column(name = "procedure_version", updatable = false)
    private int procedureVersion;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Site site;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "measured_on", updatable = false)
    private LocalDate measuredOn;

    protected Basis() {}

    public Basis(Thing thing, Method method, Site site, Instant startedAt, LocalDate measuredOn) {
        this.item = Objects.requireNonNull(thing.item(), "item");
        this.itemCode = Objects.requireNonNull(thing.itemCode(), "itemCode");
        this.procedure = Objects.requireNonNull(method.procedure(), "procedure");
        this.procedureVersion = method.version();
        this.site = Objects.requireNonNull(site, "site");
        this.startedAt = Objects.requireNonNull(startedAt, "startedAt");
        this.measuredOn = Objects.requireNonNull(measuredOn, "measuredOn");
    }

    /** The item in hand and what it is in the catalogue. */
    public record Thing(String item, String itemCode) {}

    /** The procedure and its version: later versions do not touch this worksheet. */
    public record Method(String procedure, int version) {}

    public String item() {
        return item;
    }

    public String itemCode() {
        return itemCode;
    }

    public Method method() {
        return new Method(procedure, procedureVersion);
    }

    public Site site() {
        return site;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public LocalDate measuredOn() {
        return measuredOn;
    }
}
