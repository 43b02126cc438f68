package cn.metrology.lims.reception;

/** Life of an item in our house, flows.md §2. */
public enum ItemStatus {
    EXPECTED,
    RECEIVED,
    DISCREPANT,
    IN_LAB,
    DAMAGED,
    RETURN_PENDING,
    DISPOSAL_PENDING,
    DISPOSED,
    RETURNED,
    CANCELLED;

    /** Nothing more will be measured: the order need not wait for this item. */
    public boolean workOver() {
        return switch (this) {
            case RETURN_PENDING, DISPOSAL_PENDING, DISPOSED, RETURNED, CANCELLED -> true;
            default -> false;
        };
    }
}
