package cn.metrology.lims.web.standards;

import cn.metrology.lims.standards.LimitBasis;
import java.io.Serializable;
import java.time.LocalDate;

/** A test of a standard being typed. */
public class TestForm implements Serializable {
    private String quantity;
    private String unit;
    private LocalDate measuredOn;
    private String subject;
    private String readings;
    private boolean mainComponent = true;
    private String limit;
    private LimitBasis basis = LimitBasis.MPE;
    private String ours;
    private String theirs;
    private String voidReason;

    public String getQuantity() {
        return quantity;
    }

    public void setQuantity(String quantity) {
        this.quantity = quantity;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public LocalDate getMeasuredOn() {
        return measuredOn;
    }

    public void setMeasuredOn(LocalDate measuredOn) {
        this.measuredOn = measuredOn;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getReadings() {
        return readings;
    }

    public void setReadings(String readings) {
        this.readings = readings;
    }

    public boolean isMainComponent() {
        return mainComponent;
    }

    public void setMainComponent(boolean mainComponent) {
        this.mainComponent = mainComponent;
    }

    public String getLimit() {
        return limit;
    }

    public void setLimit(String limit) {
        this.limit = limit;
    }

    public LimitBasis getBasis() {
        return basis;
    }

    public void setBasis(LimitBasis basis) {
        this.basis = basis;
    }

    public String getOurs() {
        return ours;
    }

    public void setOurs(String ours) {
        this.ours = ours;
    }

    public String getTheirs() {
        return theirs;
    }

    public void setTheirs(String theirs) {
        this.theirs = theirs;
    }

    public String getVoidReason() {
        return voidReason;
    }

    public void setVoidReason(String voidReason) {
        this.voidReason = voidReason;
    }
}
