package cn.metrology.lims.reception;

/** Where an order came from. */
public enum OrderSource {
    COUNTER,
    PORTAL
}
