package cn.metrology.lims.measurement;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.measurement.CellsSaved.CellOutcome;
import cn.metrology.lims.measurement.model.Entry;
import cn.metrology.lims.measurement.model.MeasurementError;
import cn.metrology.lims.measurement.model.Observation;
import cn.metrology.lims.measurement.model.Signer;
import cn.metrology.lims.measurement.model.Worksheet;
import cn.metrology.lims.measurement.model.Writing;
import cn.metrology.lims.measurement.model.Written;
import cn.metrology.lims.procedure.Policies;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes the cells that a person sent, one by one, and says what became of each. */
@Dependent
class Scribe {
    /** A bench computer's clock may be a little ahead of ours. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    private final Computation computation;
    private final Policies policies;
    private final Happenings happenings;

    @Inject
    Scribe(Computation computation, Policies policies, Happenings happenings) {
        this.computation = computation;
        this.policies = policies;
        this.happenings = happenings;
    }

    CellsSaved write(Worksheet sheet, SaveCells command, Signer by) {
        Computed before = computation.of(sheet);
        Typed typed = new Typed(before.form(), before.procedure().definition().parameters());
        Duration lateAfter = Duration.ofMinutes(
                policies.number("record.lateEntryMinutes", happenings.today()).longValueExact());
        Instant now = happenings.now();
        List<CellOutcome> outcomes = new ArrayList<>();
        for (SaveCells.Cell cell : command.cells()) {
            try {
                EntryKey key = new EntryKey(cell.cell());
                Observation observed = typed.read(key, cell.value());
                Writing wish = new Writing(
                        key,
                        cell.seen(),
                        new Writing.Reasons(cell.reason(), cell.lateReason()),
                        new Writing.Mark(by.id(), by.name(), observedAt(cell, now), now),
                        command.commandId());
                Written written = sheet.write(wish, observed, lateAfter);
                outcomes.add(outcome(cell, written, typed.doubtful(key, observed)));
            } catch (BusinessException refusal) {
                requireCellFault(refusal);
                outcomes.add(refused(cell, refusal));
            }
        }
        Computed after = computation.of(sheet);
        return new CellsSaved(
                now,
                sheet.version(),
                outcomes,
                SheetReader.live(after.evaluation()),
                !before.form().equals(after.form()));
    }

    /** What is wrong with one cell is that cell's outcome; what is wrong with the whole sheet refuses the command. */
    private static void requireCellFault(BusinessException refusal) {
        boolean cell = refusal.code() instanceof MeasurementError error && error.ofOneCell();
        if (!cell) {
            throw refusal;
        }
    }

    private static Instant observedAt(SaveCells.Cell cell, Instant now) {
        if (cell.observedAt() == null) {
            return now;
        }
        if (cell.observedAt().isAfter(now.plus(CLOCK_TOLERANCE))) {
            throw new BusinessException(MeasurementError.OBSERVED_IN_FUTURE, cell.cell(), cell.observedAt());
        }
        return cell.observedAt().isAfter(now) ? now : cell.observedAt();
    }

    private static CellOutcome outcome(SaveCells.Cell cell, Written written, boolean doubtful) {
        Entry standing = written.standing();
        return new CellOutcome(
                cell.cell(),
                CellsSaved.Result.valueOf(written.result().name()),
                cell.value(),
                standing == null ? "" : standing.text(),
                standing == null ? null : standing.writer(),
                standing == null ? null : standing.recordedAt(),
                doubtful,
                null,
                List.of());
    }

    private static CellOutcome refused(SaveCells.Cell cell, BusinessException refusal) {
        return new CellOutcome(
                cell.cell(),
                CellsSaved.Result.REFUSED,
                cell.value(),
                null,
                null,
                null,
                false,
                refusal.code().key(),
                Arrays.stream(refusal.args()).map(String::valueOf).toList());
    }
}
