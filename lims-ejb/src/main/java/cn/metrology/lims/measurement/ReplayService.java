package cn.metrology.lims.measurement;

import cn.metrology.lims.identity.Right;
import cn.metrology.lims.measurement.model.ShiftCurve;
import cn.metrology.lims.measurement.model.Worksheet;
import cn.metrology.lims.procedure.CellKey;
import cn.metrology.lims.procedure.PointResult;
import cn.metrology.lims.procedure.Verdict;
import cn.metrology.lims.procedure.WorksheetForm;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Evaluates a record again as if a standard had been off (TR-09). A standard that was off moves every reading against it
 * by as much; which way depends on what was read, so both ways are evaluated and the worse one counts.
 */
@Stateless
public class ReplayService {
    private SheetBook sheets;
    private Computation computation;

    protected ReplayService() {} // container proxy

    @Inject
    public ReplayService(SheetBook sheets, Computation computation) {
        this.sheets = sheets;
        this.computation = computation;
    }

    @RolesAllowed(Right.QUALITY_DECIDE)
    public Replay shifted(WorksheetNumber number, List<StandardShift> shifts, String unit) {
        Worksheet sheet = sheets.find(number);
        Computed before = computation.of(sheet);
        Map<String, BigDecimal> nominals = nominals(before.form(), unit);
        if (shifts.isEmpty() || nominals.isEmpty()) {
            return Replay.IMPOSSIBLE;
        }
        ShiftCurve curve = new ShiftCurve(shifts.stream()
                .map(one -> new ShiftCurve.Point(one.nominal(), one.shift()))
                .toList());
        Replay up = compared(before, moved(sheet, before, nominals, curve, BigDecimal.ONE), curve, unit);
        Replay down = compared(before, moved(sheet, before, nominals, curve, BigDecimal.ONE.negate()), curve, unit);
        return down.outcome().compareTo(up.outcome()) > 0 ? down : up;
    }

    /** Rows of grids in the standard's unit, by grid and row. */
    private static Map<String, BigDecimal> nominals(WorksheetForm form, String unit) {
        Map<String, BigDecimal> nominals = new HashMap<>();
        for (WorksheetForm.Grid grid : form.grids()) {
            for (WorksheetForm.Row row : grid.rows()) {
                if (row.nominal() != null && unit != null && unit.equals(grid.unit())) {
                    nominals.put(grid.key() + "/" + row.key(), row.nominal());
                }
            }
        }
        return nominals;
    }

    private Computed moved(
            Worksheet sheet, Computed before, Map<String, BigDecimal> nominals, ShiftCurve curve, BigDecimal sign) {
        return computation.with(sheet, before, readings -> {
            Map<CellKey, BigDecimal> moved = new HashMap<>(readings);
            moved.replaceAll((cell, reading) -> Optional.ofNullable(nominals.get(cell.grid() + "/" + cell.row()))
                    .map(nominal -> reading.subtract(curve.at(nominal).multiply(sign)))
                    .orElse(reading));
            return moved;
        });
    }

    private static Replay compared(Computed before, Computed after, ShiftCurve curve, String unit) {
        Map<String, PointResult> old = new HashMap<>();
        before.evaluation().points().forEach(point -> old.put(key(point), point));
        boolean judged = before.evaluation().overall() != Verdict.NONE
                && after.evaluation().overall() != Verdict.NONE;
        if (!judged) {
            return againstUncertainty(before, curve, unit);
        }
        boolean changed = before.evaluation().overall() != after.evaluation().overall();
        Comparator<PointResult> worst =
                Comparator.comparing((PointResult point) -> crossed(point, old)).thenComparing(ReplayService::share);
        return after.evaluation().points().stream()
                .filter(point -> old.containsKey(key(point)))
                .max(worst)
                .map(point -> replay(changed || crossed(point, old), old.get(key(point)), point))
                .orElse(Replay.IMPOSSIBLE);
    }

    private static Replay replay(boolean changed, PointResult before, PointResult after) {
        return new Replay(
                changed ? Significance.CHANGED : Significance.UNCHANGED,
                after.rowLabel(),
                before.valueText(),
                after.valueText(),
                after.limitText());
    }

    /** Without a verdict the error of the standard is compared with the uncertainty that was reported. */
    private static Replay againstUncertainty(Computed before, ShiftCurve curve, String unit) {
        return before.evaluation().budgets().stream()
                .filter(budget -> unit.equals(budget.unit()) && budget.expanded() != null)
                .min(Comparator.comparing(budget -> budget.expanded()))
                .map(budget -> new Replay(
                        curve.largest().compareTo(budget.expanded()) > 0
                                ? Significance.CHANGED
                                : Significance.UNCHANGED,
                        budget.label(),
                        budget.reportedValue(),
                        "Δ " + curve.largest().toPlainString(),
                        "U " + budget.reportedU()))
                .orElse(Replay.IMPOSSIBLE);
    }

    private static boolean crossed(PointResult point, Map<String, PointResult> old) {
        return Optional.ofNullable(old.get(key(point)))
                .filter(before -> before.verdict() != point.verdict())
                .isPresent();
    }

    /** How much of its limit a judged value takes. */
    private static BigDecimal share(PointResult point) {
        BigDecimal limit = point.limitHigh() != null ? point.limitHigh() : point.limitLow();
        return limit == null || limit.signum() == 0 || point.judged() == null
                ? BigDecimal.ZERO
                : point.judged().divide(limit, MathContext.DECIMAL32).abs();
    }

    private static String key(PointResult point) {
        return point.grid() + "/" + point.row() + "/" + point.column() + "/" + point.requirement();
    }
}
