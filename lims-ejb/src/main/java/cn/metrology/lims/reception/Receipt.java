package cn.metrology.lims.reception;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything a receipt prints.
 *
 * @param clerk who accepted the order, by name
 * @param acceptedOn the legal day of acceptance; null before it
 */
public record Receipt(OrderView order, List<ItemView> items, String clerk, LocalDate acceptedOn) {
    public Receipt {
        items = List.copyOf(items);
    }
}
