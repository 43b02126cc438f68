package cn.metrology.lims.standards;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** How the standards stand today: what the quality manager looks at first. Each number is the size of its list. */
public record BoardView(
        List<StandardView> usable,
        List<StandardView> unusable,
        List<InstrumentView> broken,
        List<DueRow> due,
        List<CheckPlanView> alarms,
        Instant at)
        implements Serializable {
    public BoardView {
        usable = List.copyOf(usable);
        unusable = List.copyOf(unusable);
        broken = List.copyOf(broken);
        due = List.copyOf(due);
        alarms = List.copyOf(alarms);
    }
}
