package cn.metrology.lims.web.standards;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.standards.DueRow;
import cn.metrology.lims.standards.DueService;
import cn.metrology.lims.standards.ReminderView;
import cn.metrology.lims.web.faces.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** State of standards/due.xhtml: what falls due, by day and by month, and the notices to this person's roles. */
@Named
@ViewScoped
public class DueBean implements Serializable {
    private static final List<Integer> SPANS = List.of(30, 60, 90, 365);

    @Inject
    private DueService service;

    @Inject
    private Clock clock;

    @Inject
    private Messages messages;

    private int days = 90;
    private int year;
    private List<DueRow> rows;
    private List<ReminderView> reminders;

    /** A month of the calendar with what falls due in it. */
    public record Month(YearMonth month, List<DueRow> rows) implements Serializable {}

    @PostConstruct
    void start() {
        year = Institute.today(clock).plusMonths(1).getYear();
        reminders = service.reminders();
        load();
    }

    public void load() {
        rows = service.within(days);
    }

    public void seen(ReminderView one) {
        try {
            reminders = service.seen(one.key());
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    public List<Month> getMonths() {
        Map<YearMonth, List<DueRow>> months = rows.stream()
                .collect(Collectors.groupingBy(row -> YearMonth.from(row.dueOn()), TreeMap::new, Collectors.toList()));
        return months.entrySet().stream()
                .map(month -> new Month(month.getKey(), month.getValue()))
                .toList();
    }

    /** Where a row is dealt with. */
    public String page(DueRow row) {
        return switch (row.kind()) {
            case CALIBRATION -> "instrument.xhtml?no=" + row.object();
            case CHECK -> "check.xhtml?no=" + row.object();
            case REPEATABILITY, STABILITY, RE_EXAMINATION -> "standard.xhtml?no=" + row.object();
        };
    }

    public List<Integer> getSpans() {
        return SPANS;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public List<DueRow> getRows() {
        return rows;
    }

    public List<ReminderView> getReminders() {
        return reminders;
    }
}
