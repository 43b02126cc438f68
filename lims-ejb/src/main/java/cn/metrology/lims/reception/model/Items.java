package cn.metrology.lims.reception.model;

import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.reception.CustodyRow;
import cn.metrology.lims.reception.ItemNumber;
import cn.metrology.lims.reception.ItemRow;
import cn.metrology.lims.reception.ItemView;
import cn.metrology.lims.reception.OrderNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All items, as far as the asking person may see them. */
public interface Items {
    void add(Item item);

    Optional<ItemView> find(ItemNumber number, Visibility who);

    List<ItemView> views(List<ItemNumber> numbers, Visibility who);

    Item require(ItemNumber number, Visibility who);

    /** The item as the caller last saw it; refuses with ITEM_CHANGED when it has moved on. */
    Item require(ItemNumber number, int seenVersion, Visibility who);

    /** In the order of the lines. */
    List<Item> ofOrder(OrderNumber order);

    /** The chain of custody, from arrival on. */
    List<CustodyRow> custody(ItemNumber number, Visibility who);

    List<ItemView> viewsOfOrder(OrderNumber order, Visibility who);

    /**
     * Filters: {@code text} (item, order and serial number, instrument, client), {@code status}, {@code site},
     * {@code order}.
     */
    Page<ItemRow> page(PageRequest request, Visibility who);

    /** Those that wait for their owner since before this moment, whoever asks. */
    List<Item> waitingSinceBefore(Instant moment);

    /** Writes now, so that a lost race is refused with ITEM_CHANGED here and not at commit. */
    void flush();
}
