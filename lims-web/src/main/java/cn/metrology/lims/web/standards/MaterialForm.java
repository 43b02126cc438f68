package cn.metrology.lims.web.standards;

import cn.metrology.lims.standards.MaterialView;
import java.io.Serializable;
import java.time.LocalDate;

/** The lot of a certified reference material being typed. */
public class MaterialForm implements Serializable {
    private String lot;
    private LocalDate openedOn;
    private LocalDate usableUntil;
    private String remaining;

    void fill(MaterialView said) {
        if (said != null) {
            lot = said.lot();
            openedOn = said.openedOn();
            usableUntil = said.usableUntil();
            remaining = said.remaining();
        }
    }

    public String getLot() {
        return lot;
    }

    public void setLot(String lot) {
        this.lot = lot;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    public void setOpenedOn(LocalDate openedOn) {
        this.openedOn = openedOn;
    }

    public LocalDate getUsableUntil() {
        return usableUntil;
    }

    public void setUsableUntil(LocalDate usableUntil) {
        this.usableUntil = usableUntil;
    }

    public String getRemaining() {
        return remaining;
    }

    public void setRemaining(String remaining) {
        this.remaining = remaining;
    }
}
