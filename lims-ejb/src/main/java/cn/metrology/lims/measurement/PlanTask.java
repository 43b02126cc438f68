package cn.metrology.lims.measurement;

import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.NumberSeries;
import cn.metrology.lims.measurement.model.Subject;
import cn.metrology.lims.measurement.model.Task;
import cn.metrology.lims.measurement.model.Tasks;
import cn.metrology.lims.reception.ItemNumber;
import cn.metrology.lims.reception.ItemReceived;
import cn.metrology.lims.reception.ItemService;
import cn.metrology.lims.reception.ItemView;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Flows 3, plan: a received item becomes an unassigned task, in the same transaction. */
@Dependent
public class PlanTask {
    private final ItemService items;
    private final Tasks tasks;
    private final NumberSeries numbers;
    private final Clock clock;

    @Inject
    PlanTask(ItemService items, Tasks tasks, NumberSeries numbers, Clock clock) {
        this.items = items;
        this.tasks = tasks;
        this.numbers = numbers;
        this.clock = clock;
    }

    void on(@Observes ItemReceived received) {
        plan(received.itemNumber());
    }

    private void plan(ItemNumber number) {
        if (tasks.ofItem(number.value()).isPresent()) {
            return; // told twice, e.g. a discrepancy cleared later
        }
        ItemView item = items.find(number);
        int year = Institute.today(clock).getYear();
        TaskNumber task = new TaskNumber(
                "%sRW%d-%06d".formatted(item.site().prefix(), year, numbers.next("task." + item.site(), year)));
        tasks.add(new Task(
                task,
                new Subject(
                        new Subject.Origin(item.itemNumber(), item.orderNumber(), item.clientNumber()),
                        item.itemCode(),
                        item.serviceKind(),
                        new Subject.Plate(item.instrumentName(), item.model(), item.serial()),
                        item.site(),
                        item.dueOn())));
    }
}
