package cn.metrology.lims.reception;

/** Nothing more will be measured on this instrument: its work is off. Fired inside the transaction. */
public record ItemWithdrawn(ItemNumber itemNumber, String reason) {}
