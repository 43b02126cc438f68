package cn.metrology.lims.web.reception;

/** What can be done with an order or one of its items in the dialog of order.xhtml. */
public enum OrderAct {
    RETURN,
    REFUSE,
    WITHDRAW,
    CANCEL,
    SUSPEND,
    SETTLE,
    RELEASE,
    RECEIVE,
    HAND_OVER,
    DISCREPANCY,
    GO_ON,
    GIVE_UP,
    DAMAGE,
    CLOSE_DAMAGE,
    GIVE_BACK,
    PROPOSE_DISPOSAL,
    DISPOSE,
    DROP
}
