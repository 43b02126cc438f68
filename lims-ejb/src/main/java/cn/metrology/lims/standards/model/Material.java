package cn.metrology.lims.standards.model;

import cn.metrology.lims.standards.DescribeMaterial;
import cn.metrology.lims.standards.MaterialView;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What an instrument that is a certified reference material has besides: its lot, its shelf life, how much is left (TR-11). */
@Embeddable
public class Material {
    private String lot;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "usable_until")
    private LocalDate usableUntil;

    private String remaining;

    protected Material() {} // JPA

    Material(DescribeMaterial said) {
        lot = said.lot().strip();
        openedOn = said.openedOn();
        usableUntil = said.usableUntil();
        remaining = said.remaining().strip();
    }

    /** Usable through its last day, as a certificate is (TR-03). */
    boolean expiredOn(LocalDate day) {
        return usableUntil != null && day.isAfter(usableUntil);
    }

    LocalDate usableUntil() {
        return usableUntil;
    }

    MaterialView view() {
        return lot == null ? null : new MaterialView(lot, openedOn, usableUntil, remaining);
    }
}
