package cn.metrology.lims.measurement;

import java.io.Serializable;
import java.util.List;

/** What a technician needs to see and decide before a batch: the first instrument stands for all. */
public record BatchStartView(StartView first, List<TaskRow> tasks) implements Serializable {
    public BatchStartView {
        tasks = List.copyOf(tasks);
    }
}
