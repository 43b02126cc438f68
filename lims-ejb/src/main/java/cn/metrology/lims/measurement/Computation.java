package cn.metrology.lims.measurement;

import cn.metrology.lims.measurement.model.Entry;
import cn.metrology.lims.measurement.model.StandardUse;
import cn.metrology.lims.measurement.model.Worksheet;
import cn.metrology.lims.procedure.CellKey;
import cn.metrology.lims.procedure.CheckOutcome;
import cn.metrology.lims.procedure.Environment;
import cn.metrology.lims.procedure.ItemFacts;
import cn.metrology.lims.procedure.ProcedureService;
import cn.metrology.lims.procedure.ProcedureView;
import cn.metrology.lims.procedure.StandardFacts;
import cn.metrology.lims.procedure.UnconfirmedValue;
import cn.metrology.lims.reception.ItemNumber;
import cn.metrology.lims.reception.ItemService;
import cn.metrology.lims.reception.ItemView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Runs the procedure a worksheet was started with on what is stored, and on nothing else. */
@Dependent
class Computation {
    /** Raised with every change of the evaluation that can change a result (RS-04). */
    static final String ENGINE = "1";

    private static final BigDecimal SECONDS_PER_HOUR = new BigDecimal(3600);

    private final ProcedureService procedures;
    private final ItemService items;
    private final RecordJson json;
    private final EvaluationMemory memory;

    @Inject
    Computation(ProcedureService procedures, ItemService items, RecordJson json, EvaluationMemory memory) {
        this.procedures = procedures;
        this.items = items;
        this.json = json;
        this.memory = memory;
    }

    Computed of(Worksheet sheet) {
        ItemView item = items.find(new ItemNumber(sheet.basis().item()));
        return of(sheet, item, procedure(sheet));
    }

    /** The same for worksheets of one procedure, which are asked for once and not for each. */
    Map<Worksheet, Computed> ofAll(List<Worksheet> sheets) {
        Map<String, ItemView> byNumber =
                items
                        .findAll(sheets.stream()
                                .map(sheet -> new ItemNumber(sheet.basis().item()))
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(ItemView::itemNumber, Function.identity()));
        Map<String, ProcedureView> used = new HashMap<>();
        Map<Worksheet, Computed> all = new LinkedHashMap<>();
        for (Worksheet sheet : sheets) {
            ProcedureView procedure =
                    used.computeIfAbsent(sheet.basis().method().procedure(), number -> procedure(sheet));
            all.put(sheet, of(sheet, byNumber.get(sheet.basis().item()), procedure));
        }
        return all;
    }

    /** What of the worksheet's procedure waits for the technical manager's confirmation now (待确认). */
    List<String> open(Worksheet sheet) {
        return procedure(sheet).unconfirmed().stream()
                .map(UnconfirmedValue::captionZh)
                .toList();
    }

    private ProcedureView procedure(Worksheet sheet) {
        String number = sheet.basis().method().procedure();
        return procedures
                .find(number)
                .orElseThrow(
                        () -> new IllegalStateException("Procedure " + number + " of " + sheet.number() + " is gone"));
    }

    Computed of(Worksheet sheet, ItemView item, ProcedureView procedure) {
        return of(sheet, item, procedure, UnaryOperator.identity());
    }

    /** The same as {@code before} with other readings, as if the instrument had shown them (TR-09). */
    Computed with(Worksheet sheet, Computed before, UnaryOperator<Map<CellKey, BigDecimal>> change) {
        return of(sheet, before.item(), before.procedure(), change);
    }

    private Computed of(
            Worksheet sheet, ItemView item, ProcedureView procedure, UnaryOperator<Map<CellKey, BigDecimal>> change) {
        Map<EntryKey, Entry> current = sheet.current();
        ItemFacts facts = Facts.of(item, texts(current, EntryKey.Kind.FACT));
        EvaluationMemory.Outcome outcome = memory.of(new EvaluationMemory.Question(
                procedure.definition(),
                facts,
                change.apply(readings(current)),
                checks(current),
                standards(sheet),
                environment(sheet, current)));
        return new Computed(item, procedure, facts, outcome.form(), outcome.evaluation());
    }

    List<StandardUsed> used(Worksheet sheet) {
        return sheet.standardsInUse().stream()
                .map(StandardUse::values)
                .map(text -> json.read(text, StandardUsed.class))
                .toList();
    }

    private List<StandardFacts> standards(Worksheet sheet) {
        return used(sheet).stream().map(StandardUsed::facts).toList();
    }

    private static Map<CellKey, BigDecimal> readings(Map<EntryKey, Entry> current) {
        Map<CellKey, BigDecimal> readings = new HashMap<>();
        current.forEach((key, entry) -> {
            if (key.kind() == EntryKey.Kind.READING) {
                entry.amount().ifPresent(amount -> readings.put(CellKey.parse(key.value()), amount));
            }
        });
        return readings;
    }

    private static Map<String, CheckOutcome> checks(Map<EntryKey, Entry> current) {
        Map<String, CheckOutcome> outcomes = new HashMap<>();
        texts(current, EntryKey.Kind.CHECK).forEach((name, text) -> outcomes.put(name, CheckOutcome.valueOf(text)));
        return outcomes;
    }

    static Map<String, String> texts(Map<EntryKey, Entry> current, EntryKey.Kind kind) {
        Map<String, String> texts = new HashMap<>();
        current.forEach((key, entry) -> {
            if (key.kind() == kind && !entry.text().isEmpty()) {
                texts.put(key.name(), entry.text());
            }
        });
        return texts;
    }

    private static Environment environment(Worksheet sheet, Map<EntryKey, Entry> current) {
        return new Environment(
                amount(current, "temperature"),
                amount(current, "humidity"),
                amount(current, "pressure"),
                hoursInRoom(sheet, current).orElse(null));
    }

    /** How long the item had been in the room when the work began. */
    static Optional<BigDecimal> hoursInRoom(Worksheet sheet, Map<EntryKey, Entry> current) {
        return Optional.ofNullable(current.get(EntryKey.condition("inRoomSince")))
                .map(Entry::text)
                .filter(text -> !text.isEmpty())
                .map(Instant::parse)
                .map(since -> BigDecimal.valueOf(
                                Duration.between(since, sheet.basis().startedAt())
                                        .toSeconds())
                        .divide(SECONDS_PER_HOUR, 2, RoundingMode.DOWN));
    }

    private static BigDecimal amount(Map<EntryKey, Entry> current, String name) {
        return Optional.ofNullable(current.get(EntryKey.condition(name)))
                .flatMap(Entry::amount)
                .orElse(null);
    }
}
