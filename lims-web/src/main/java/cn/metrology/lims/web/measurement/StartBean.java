package cn.metrology.lims.web.measurement;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.measurement.BatchService;
import cn.metrology.lims.measurement.BatchStartView;
import cn.metrology.lims.measurement.BatchView;
import cn.metrology.lims.measurement.BenchService;
import cn.metrology.lims.measurement.StandardChoice;
import cn.metrology.lims.measurement.StartBatch;
import cn.metrology.lims.measurement.StartView;
import cn.metrology.lims.measurement.StartWorksheet;
import cn.metrology.lims.measurement.TaskNumber;
import cn.metrology.lims.measurement.TaskRow;
import cn.metrology.lims.measurement.WorksheetView;
import cn.metrology.lims.procedure.ParameterSpec;
import cn.metrology.lims.web.faces.Messages;
import cn.metrology.lims.web.faces.Msg;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Page state of start.xhtml: conditions, open facts and standards before the first reading. */
@Named
@ViewScoped
public class StartBean implements Serializable {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    @Inject
    private BenchService bench;

    @Inject
    private BatchService batches;

    @Inject
    private Messages messages;

    @Inject
    private Msg msg;

    private String number;
    private StartView view;
    private List<TaskRow> tasks = List.of();
    private String place;
    private String temperature;
    private String humidity;
    private String pressure;
    private LocalDateTime inRoomSince;
    private final Map<String, String> proposed = new LinkedHashMap<>();
    private Map<String, String> facts = new LinkedHashMap<>();
    private final Map<String, Boolean> chosen = new LinkedHashMap<>();

    public void load() {
        if (view != null || number == null) {
            return;
        }
        try {
            BatchStartView prepared = batches.prepare(
                    Stream.of(number.split(",")).map(TaskNumber::new).toList());
            view = prepared.first();
            tasks = prepared.tasks();
            place = msg.get("measurement.place." + view.item().site());
            view.parameters().forEach(parameter -> proposed.put(parameter.key(), proposal(parameter)));
            facts.putAll(proposed);
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    /** What the order says, else the procedure's default; a default that the procedure computes is left to it. */
    private String proposal(ParameterSpec parameter) {
        String known = view.facts().parameters().get(parameter.key());
        if (known != null || parameter.standing() == null) {
            return known;
        }
        boolean computed =
                parameter.numeric() && !NUMBER.matcher(parameter.standing()).matches();
        return computed ? null : parameter.standing();
    }

    public String start() {
        try {
            return tasks.size() > 1 ? startAll() : startOne();
        } catch (BusinessException refusal) {
            messages.refused(refusal);
            return null;
        }
    }

    private String startOne() {
        WorksheetView sheet = bench.start(new StartWorksheet(
                new TaskNumber(number), view.task().version(), conditions(), standards(), changedFacts()));
        return "/measurement/worksheet.xhtml?faces-redirect=true&no=" + sheet.worksheetNumber();
    }

    private String startAll() {
        List<StartBatch.Seat> seats = tasks.stream()
                .map(task -> new StartBatch.Seat(new TaskNumber(task.taskNumber()), task.version()))
                .toList();
        BatchView batch = batches.start(new StartBatch(seats, conditions(), standards(), changedFacts()));
        return "/measurement/batch.xhtml?faces-redirect=true&no=" + batch.batchNumber();
    }

    private StartWorksheet.Conditions conditions() {
        return new StartWorksheet.Conditions(place, temperature, humidity, pressure, since());
    }

    private String since() {
        return inRoomSince == null
                ? null
                : inRoomSince.atZone(Institute.ZONE).toInstant().toString();
    }

    private List<String> standards() {
        List<String> numbers = new ArrayList<>();
        chosen.forEach((instrument, wanted) -> {
            if (Boolean.TRUE.equals(wanted)) {
                numbers.add(instrument);
            }
        });
        return numbers;
    }

    /** Only what differs from the order and the procedure's own default is the technician's word. */
    private Map<String, String> changedFacts() {
        Map<String, String> changed = new LinkedHashMap<>();
        facts.forEach((key, text) -> {
            if (text != null && !text.isBlank() && !text.equals(proposed.get(key))) {
                changed.put(key, text);
            }
        });
        return changed;
    }

    public String reasons(StandardChoice choice) {
        List<String> words = choice.reasons().stream()
                .map(reason -> msg.of(reason.key(), reason.args().toArray()))
                .toList();
        return String.join(";", words);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public StartView getView() {
        return view;
    }

    /** More than one: a batch. */
    public List<TaskRow> getTasks() {
        return tasks;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getTemperature() {
        return temperature;
    }

    public void setTemperature(String temperature) {
        this.temperature = temperature;
    }

    public String getHumidity() {
        return humidity;
    }

    public void setHumidity(String humidity) {
        this.humidity = humidity;
    }

    public String getPressure() {
        return pressure;
    }

    public void setPressure(String pressure) {
        this.pressure = pressure;
    }

    public LocalDateTime getInRoomSince() {
        return inRoomSince;
    }

    public void setInRoomSince(LocalDateTime inRoomSince) {
        this.inRoomSince = inRoomSince;
    }

    public Map<String, String> getFacts() {
        return facts;
    }

    public Map<String, Boolean> getChosen() {
        return chosen;
    }
}
