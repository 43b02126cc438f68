package cn.metrology.lims.measurement;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.NumberSeries;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.measurement.model.Basis;
import cn.metrology.lims.measurement.model.MeasurementError;
import cn.metrology.lims.measurement.model.Signer;
import cn.metrology.lims.measurement.model.StandardUse;
import cn.metrology.lims.measurement.model.Subject;
import cn.metrology.lims.measurement.model.Task;
import cn.metrology.lims.measurement.model.Worksheet;
import cn.metrology.lims.measurement.model.Writing;
import cn.metrology.lims.procedure.ItemFacts;
import cn.metrology.lims.procedure.ProcedureView;
import cn.metrology.lims.reception.ItemView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Opens worksheets: gathers what the start needs, and lets it happen only when every guard holds (flows 3, start). */
@Dependent
class Starter {
    /** What is written at the start comes from one command. */
    private static final String COMMAND = "start";

    private final SheetBook sheets;
    private final StartGuards guards;
    private final StandardsAtHand standards;
    private final Competence competence;
    private final NumberSeries numbers;
    private final Happenings happenings;

    @Inject
    Starter(
            SheetBook sheets,
            StartGuards guards,
            StandardsAtHand standards,
            Competence competence,
            NumberSeries numbers,
            Happenings happenings) {
        this.sheets = sheets;
        this.guards = guards;
        this.standards = standards;
        this.competence = competence;
        this.numbers = numbers;
        this.happenings = happenings;
    }

    StartView prepare(TaskNumber number) {
        Task task = sheets.task(number);
        ItemView item = guards.item(task.subject());
        ProcedureView procedure = guards.procedure(task.subject(), happenings.today());
        ItemFacts facts = Facts.of(item, Map.of());
        return new StartView(
                sheets.row(task),
                item,
                RecordKeeper.method(procedure),
                facts,
                procedure.definition().parameters(),
                procedure.definition().chosenPoints(),
                standards.choices(task.subject(), facts, procedure.definition(), happenings.today()));
    }

    Worksheet start(StartWorksheet command, Signer me) {
        Task task = sheets.requireTask(command.task(), command.seenVersion());
        Subject subject = task.subject();
        LocalDate today = happenings.today();
        competence.requirePerformer(me.id(), subject, today);
        ItemView item = guards.requireItem(task);
        ProcedureView procedure = guards.requireProcedure(task, item, today);
        Map<String, String> completed = new LinkedHashMap<>(command.facts());
        completed.values().removeIf(text -> text == null || text.isBlank());
        ItemFacts facts = Facts.of(item, completed);
        guards.requireScope(task, facts, procedure, today);

        WorksheetNumber number = nextNumber(subject.site(), today.getYear());
        task.start(me.id(), number);
        Worksheet sheet = new Worksheet(number, task.number(), basis(subject, procedure, today), me);
        sheet.use(
                standards.chosen(command.standards(), standards.choices(subject, facts, procedure.definition(), today)),
                me,
                happenings.now());
        write(
                sheet,
                command.conditions(),
                completed,
                new Typed(
                        procedure.definition().form(facts),
                        procedure.definition().parameters()),
                me);
        guards.requireEnvironment(sheet, item, procedure);
        sheets.add(sheet);
        return sheet;
    }

    List<StandardUse.Chosen> chosen(Worksheet sheet, List<String> instruments) {
        return standards.chosen(instruments, choices(sheet));
    }

    /** As of today: a standard that ran out since the start may not be put on any more. */
    List<StandardChoice> choices(Worksheet sheet) {
        Computed computed = guards.compute(sheet);
        return standards.choices(
                sheets.task(sheet).subject(),
                computed.facts(),
                computed.procedure().definition(),
                happenings.today());
    }

    Technician authorised(Worksheet sheet, StaffId person) {
        return competence.performer(person, sheets.task(sheet).subject(), happenings.today());
    }

    List<Technician> colleagues(Worksheet sheet) {
        return competence.performers(sheets.task(sheet).subject(), happenings.today());
    }

    private Basis basis(Subject subject, ProcedureView procedure, LocalDate today) {
        return new Basis(
                new Basis.Thing(subject.item(), subject.itemCode()),
                new Basis.Method(procedure.number(), procedure.edition()),
                subject.site(),
                happenings.now(),
                today);
    }

    /** A batch of identical instruments: same item, service, procedure and place, and the same cells to fill in. */
    List<Worksheet> startAll(StartBatch command, Signer me) {
        BatchNumber batch = null;
        Worksheet first = null;
        List<Worksheet> started = new ArrayList<>();
        for (StartBatch.Seat seat : command.tasks()) {
            Worksheet sheet = start(command.of(seat), me);
            if (first == null) {
                first = sheet;
                int year = happenings.today().getYear();
                Site site = sheet.basis().site();
                batch = new BatchNumber(
                        "%sPL%d-%06d".formatted(site.prefix(), year, numbers.next("batch." + site, year)));
            }
            requireLike(first, sheet);
            sheet.belongTo(batch);
            started.add(sheet);
        }
        return started;
    }

    private void requireLike(Worksheet first, Worksheet other) {
        boolean same = first.basis().method().equals(other.basis().method())
                && first.basis().itemCode().equals(other.basis().itemCode())
                && first.basis().site() == other.basis().site();
        if (!same) {
            throw new BusinessException(
                    MeasurementError.BATCH_MIXED,
                    first.basis().item(),
                    other.basis().item());
        }
        if (!BatchReader.alike(
                guards.compute(first).form(), guards.compute(other).form())) {
            throw new BusinessException(
                    MeasurementError.BATCH_FORM_DIFFERS,
                    first.basis().item(),
                    other.basis().item());
        }
    }

    private WorksheetNumber nextNumber(Site site, int year) {
        return new WorksheetNumber(
                "%sW%d-%06d".formatted(site.prefix(), year, numbers.next("worksheet." + site, year)));
    }

    private void write(
            Worksheet sheet, StartWorksheet.Conditions conditions, Map<String, String> facts, Typed typed, Signer me) {
        Map<EntryKey, String> wishes = new LinkedHashMap<>();
        wishes.put(EntryKey.condition("place"), conditions.place());
        wishes.put(EntryKey.condition("temperature"), conditions.temperature());
        wishes.put(EntryKey.condition("humidity"), conditions.humidity());
        wishes.put(EntryKey.condition("pressure"), conditions.pressure());
        wishes.put(EntryKey.condition("inRoomSince"), conditions.inRoomSince());
        facts.forEach((name, text) -> wishes.put(EntryKey.fact(name), text));
        Instant now = happenings.now();
        wishes.forEach((key, text) -> sheet.write(
                new Writing(key, "", Writing.Reasons.NONE, new Writing.Mark(me.id(), me.name(), now, now), COMMAND),
                typed.read(key, text),
                Duration.ZERO));
    }
}
