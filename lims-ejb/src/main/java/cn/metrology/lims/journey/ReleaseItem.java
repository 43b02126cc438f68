package cn.metrology.lims.journey;

import cn.metrology.lims.measurement.TaskCancelled;
import cn.metrology.lims.reception.ItemNumber;
import cn.metrology.lims.reception.ItemService;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Flows 2 and 3: an item whose task is called off waits for its owner; the last one completes the order. */
@Dependent
public class ReleaseItem {
    private final ItemService items;

    @Inject
    ReleaseItem(ItemService items) {
        this.items = items;
    }

    void on(@Observes TaskCancelled cancelled) {
        items.withdraw(new ItemNumber(cancelled.itemNumber()), cancelled.reason());
    }
}
