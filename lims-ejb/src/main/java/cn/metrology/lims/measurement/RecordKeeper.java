package cn.metrology.lims.measurement;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Sha256;
import cn.metrology.lims.measurement.model.Entry;
import cn.metrology.lims.measurement.model.MeasurementError;
import cn.metrology.lims.measurement.model.Signer;
import cn.metrology.lims.measurement.model.Signers;
import cn.metrology.lims.measurement.model.Snapshot;
import cn.metrology.lims.measurement.model.Worksheet;
import cn.metrology.lims.procedure.CheckOutcome;
import cn.metrology.lims.procedure.CmcService;
import cn.metrology.lims.procedure.Evaluation;
import cn.metrology.lims.procedure.ProcedureView;
import cn.metrology.lims.procedure.UnconfirmedValue;
import cn.metrology.lims.procedure.Verdict;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Composes what documents print, freezes it at submission, and proves at checking that it follows from the data. */
@Dependent
class RecordKeeper {
    private final Computation computation;
    private final SheetReader reader;
    private final RecordJson json;
    private final CmcService capabilities;

    @Inject
    RecordKeeper(Computation computation, SheetReader reader, RecordJson json, CmcService capabilities) {
        this.computation = computation;
        this.reader = reader;
        this.json = json;
        this.capabilities = capabilities;
    }

    /** The frozen record of the current revision, or the state of work before submission. */
    RecordView record(Worksheet sheet) {
        return sheet.snapshot()
                .filter(snapshot -> sheet.status() != WorksheetStatus.IN_WORK)
                .map(snapshot -> signed(
                        json.read(snapshot.record(), RecordView.class),
                        sheet,
                        snapshot.hash(),
                        computation.open(sheet)))
                .orElseGet(() -> compose(sheet, computation.of(sheet)));
    }

    HistoryView history(Worksheet sheet) {
        SheetView view = reader.view(sheet, false);
        return new HistoryView(
                record(sheet), view, view.corrections(), view.worksheet().remarks());
    }

    /** Everything that is signed; refused while anything is missing. */
    Snapshot.Content freeze(Worksheet sheet) {
        Computed computed = computation.of(sheet);
        Evaluation evaluation = computed.evaluation();
        if (!evaluation.complete()) {
            throw new BusinessException(
                    MeasurementError.WORKSHEET_INCOMPLETE,
                    sheet.number(),
                    evaluation.holes().size());
        }
        requireResults(computed, sheet);
        requireCapability(computed, sheet);
        String record = json.write(compose(sheet, computed));
        return new Snapshot.Content(
                Computation.ENGINE,
                evaluation.overall(),
                json.write(results(computed, sheet)),
                record,
                Sha256.of(record).value());
    }

    /** CT-05, CT-19: a calibration without a single result and its uncertainty is none, though every function of it is optional. */
    private static void requireResults(Computed computed, Worksheet sheet) {
        boolean calibration = computed.item().serviceKind() == ServiceKind.CALIBRATION;
        if (calibration && computed.evaluation().budgets().isEmpty()) {
            throw new BusinessException(MeasurementError.NOTHING_MEASURED, sheet.number());
        }
    }

    /** UN-10: a budget that falls below the capability on the day of the work lacks something; it is not handed in. */
    private void requireCapability(Computed computed, Worksheet sheet) {
        capabilities
                .shortfall(
                        computed.item().itemCode(),
                        computed.evaluation().budgets(),
                        sheet.basis().measuredOn())
                .ifPresent(one -> {
                    throw new BusinessException(
                            MeasurementError.BELOW_CMC, one.label(), one.expanded(), one.cmc(), one.unit());
                });
    }

    /** The results that the stored data give today, in the form in which they were frozen. */
    String recompute(Worksheet sheet) {
        return json.write(results(computation.of(sheet), sheet));
    }

    private RecordView compose(Worksheet sheet, Computed computed) {
        Map<EntryKey, Entry> current = sheet.current();
        return new RecordView(
                sheet.number().value(),
                sheet.version(),
                sheet.revision(),
                sheet.status(),
                computed.item(),
                method(computed.procedure()),
                conditions(sheet, current),
                computation.used(sheet),
                checks(computed, current),
                results(computed, sheet),
                performer(sheet.signers()),
                checker(sheet.signers()),
                "");
    }

    private static RecordView signed(RecordView frozen, Worksheet sheet, String hash, List<String> open) {
        return new RecordView(
                frozen.worksheetNumber(),
                sheet.version(),
                frozen.revision(),
                sheet.status(),
                frozen.item(),
                frozen.method().stillOpen(open),
                frozen.conditions(),
                frozen.standards(),
                frozen.checks(),
                frozen.results(),
                performer(sheet.signers()),
                checker(sheet.signers()),
                hash);
    }

    static RecordView.Method method(ProcedureView procedure) {
        return new RecordView.Method(
                procedure.number(),
                procedure.edition(),
                procedure.regulationNo(),
                procedure.titleZh(),
                Computation.ENGINE,
                procedure.unconfirmed().stream()
                        .map(UnconfirmedValue::captionZh)
                        .toList());
    }

    static RecordView.Conditions conditions(Worksheet sheet, Map<EntryKey, Entry> current) {
        Map<String, String> texts = Computation.texts(current, EntryKey.Kind.CONDITION);
        return new RecordView.Conditions(
                texts.get("place"),
                texts.get("temperature"),
                texts.get("humidity"),
                texts.get("pressure"),
                Computation.hoursInRoom(sheet, current)
                        .map(hours -> hours.toPlainString())
                        .orElse(null),
                sheet.basis().startedAt(),
                sheet.basis().measuredOn());
    }

    private static List<RecordView.CheckLine> checks(Computed computed, Map<EntryKey, Entry> current) {
        return computed.form().checks().stream()
                .map(check -> new RecordView.CheckLine(
                        check.key(),
                        check.captionZh(),
                        check.captionEn(),
                        text(current, EntryKey.check(check.key()))
                                .map(CheckOutcome::valueOf)
                                .orElse(null),
                        text(current, EntryKey.note(check.key())).orElse(null)))
                .toList();
    }

    /** CT-08, CT-09: only a passed verification has a period. */
    private static LocalDate validUntil(Computed computed, Worksheet sheet) {
        boolean passed = computed.facts().serviceKind() == ServiceKind.VERIFICATION
                && computed.evaluation().overall() == Verdict.PASS;
        return passed
                ? computed.procedure()
                        .definition()
                        .validUntil(computed.facts(), sheet.basis().measuredOn())
                        .orElse(null)
                : null;
    }

    private static Optional<String> text(Map<EntryKey, Entry> current, EntryKey key) {
        return Optional.ofNullable(current.get(key)).map(Entry::text).filter(text -> !text.isEmpty());
    }

    private static RecordView.Results results(Computed computed, Worksheet sheet) {
        Evaluation evaluation = computed.evaluation();
        return new RecordView.Results(
                evaluation.overall(),
                evaluation.conclusion(),
                evaluation.reachedClass(),
                validUntil(computed, sheet),
                evaluation.requirements(),
                evaluation.tables(),
                evaluation.points(),
                evaluation.budgets());
    }

    static RecordView.Signed performer(Signers signers) {
        Signer performer = signers.performer();
        return signed(performer, signers.submittedAt());
    }

    private static RecordView.Signed checker(Signers signers) {
        return signers.checker()
                .map(person -> signed(person, signers.checkedAt()))
                .orElse(null);
    }

    private static RecordView.Signed signed(Signer person, Optional<Instant> at) {
        return new RecordView.Signed(person.id().value(), person.name(), at.orElse(null));
    }
}
