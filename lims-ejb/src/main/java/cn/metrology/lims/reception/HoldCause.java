package cn.metrology.lims.reception;

/** Why an order waits. The promised day moves only when the customer is the cause (WF-07). */
public enum HoldCause {
    CUSTOMER,
    EQUIPMENT
}
