package cn.metrology.lims.journey;

import cn.metrology.lims.measurement.WorksheetIssued;
import cn.metrology.lims.reception.ItemNumber;
import cn.metrology.lims.reception.ItemService;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Flows 2: when the document of an item is issued its work is over; the last item completes the order. */
@Dependent
public class FinishItem {
    private final ItemService items;

    @Inject
    FinishItem(ItemService items) {
        this.items = items;
    }

    void on(@Observes WorksheetIssued issued) {
        items.finish(new ItemNumber(issued.itemNumber()));
    }
}
