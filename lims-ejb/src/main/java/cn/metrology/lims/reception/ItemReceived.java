package cn.metrology.lims.reception;

/** An accepted order's instrument is in our hands: work on it can be planned. Fired inside the transaction. */
public record ItemReceived(ItemNumber itemNumber) {}
