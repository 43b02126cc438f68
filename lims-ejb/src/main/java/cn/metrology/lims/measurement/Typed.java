package cn.metrology.lims.measurement;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.measurement.model.MeasurementError;
import cn.metrology.lims.measurement.model.Observation;
import cn.metrology.lims.procedure.CellKey;
import cn.metrology.lims.procedure.CheckOutcome;
import cn.metrology.lims.procedure.ParameterSpec;
import cn.metrology.lims.procedure.WorksheetForm;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what was typed as the form wants it there, and refuses what cannot stand in that cell. */
final class Typed {
    /** The points of a grid, chosen by the technician within the procedure's limits. */
    private static final String POINTS = "points.";

    private final WorksheetForm form;
    private final List<ParameterSpec> parameters;

    Typed(WorksheetForm form, List<ParameterSpec> parameters) {
        this.form = form;
        this.parameters = parameters;
    }

    Observation read(EntryKey key, String text) {
        return switch (key.kind()) {
            case READING -> reading(key, text);
            case CONDITION -> condition(key, text);
            case CHECK -> check(key, text);
            case FACT -> fact(key, text);
            case NOTE -> Observation.words(key, text);
        };
    }

    /** Out of what is plausible there: marked, not refused. */
    boolean doubtful(EntryKey key, Observation observed) {
        if (key.kind() != EntryKey.Kind.READING || observed.amount() == null) {
            return false;
        }
        CellKey cell = CellKey.parse(key.value());
        return grid(cell)
                .flatMap(grid -> row(grid, cell))
                .map(row -> row.plausible().get(cell.column()))
                .filter(range -> !range.holds(observed.amount()))
                .isPresent();
    }

    private Observation reading(EntryKey key, String text) {
        CellKey cell = CellKey.parse(key.value());
        WorksheetForm.Grid grid = grid(cell).orElseThrow(() -> unknown(key));
        if (row(grid, cell).isEmpty()) {
            throw unknown(key);
        }
        WorksheetForm.Column column = grid.columns().stream()
                .filter(one -> one.key().equals(cell.column()) && one.input())
                .findFirst()
                .orElseThrow(() -> unknown(key));
        Observation observed = Observation.number(key, text, column.unit() == null ? grid.unit() : column.unit());
        if (observed.amount() != null && !column.readable(observed.amount())) {
            throw new BusinessException(
                    MeasurementError.CELL_STEP,
                    key,
                    observed.text(),
                    column.step().toPlainString());
        }
        return observed;
    }

    private static Observation condition(EntryKey key, String text) {
        return switch (key.name()) {
            case "temperature" -> Observation.number(key, text, "Cel");
            case "humidity" -> Observation.number(key, text, "%");
            case "pressure" -> Observation.number(key, text, "kPa");
            case "place" -> Observation.words(key, text);
            case "inRoomSince" -> moment(key, text);
            default -> throw unknown(key);
        };
    }

    private static Observation moment(EntryKey key, String text) {
        Observation observed = Observation.words(key, text);
        try {
            return observed.text().isEmpty()
                    ? observed
                    : new Observation(Instant.parse(observed.text()).toString(), null, null);
        } catch (DateTimeException unreadable) {
            throw new BusinessException(MeasurementError.CELL_NOT_A_MOMENT, key, text);
        }
    }

    private Observation check(EntryKey key, String text) {
        if (form.checks().stream().noneMatch(check -> check.key().equals(key.name()))) {
            throw unknown(key);
        }
        Observation observed = Observation.words(key, text);
        boolean known = observed.text().isEmpty()
                || Arrays.stream(CheckOutcome.values())
                        .anyMatch(one -> one.name().equals(observed.text()));
        if (!known) {
            throw new BusinessException(MeasurementError.CELL_OUTCOME_UNKNOWN, key, text);
        }
        return observed;
    }

    private Observation fact(EntryKey key, String text) {
        if (Facts.own(key.name())) {
            if (Facts.USE.equals(key.name()) && text != null && !text.isBlank()) {
                Facts.requireUse(text.strip());
            }
            return Facts.numeric(key.name()) ? Observation.number(key, text, null) : Observation.words(key, text);
        }
        if (key.name().startsWith(POINTS) && hasGrid(key.name().substring(POINTS.length()))) {
            return Observation.words(key, text);
        }
        ParameterSpec parameter = parameters.stream()
                .filter(one -> one.key().equals(key.name()))
                .findFirst()
                .orElseThrow(() -> unknown(key));
        Observation observed =
                parameter.numeric() ? Observation.number(key, text, parameter.unit()) : Observation.words(key, text);
        if (!observed.text().isEmpty()
                && !parameter.choices().isEmpty()
                && !parameter.choices().contains(observed.text())) {
            throw new BusinessException(MeasurementError.CELL_OUTCOME_UNKNOWN, key, text);
        }
        return observed;
    }

    private boolean hasGrid(String grid) {
        return form.grids().stream().anyMatch(one -> one.key().equals(grid));
    }

    private Optional<WorksheetForm.Grid> grid(CellKey cell) {
        return form.grids().stream()
                .filter(one -> one.key().equals(cell.grid()))
                .findFirst();
    }

    private static Optional<WorksheetForm.Row> row(WorksheetForm.Grid grid, CellKey cell) {
        return grid.rows().stream().filter(one -> one.key().equals(cell.row())).findFirst();
    }

    private static BusinessException unknown(EntryKey key) {
        return new BusinessException(MeasurementError.CELL_UNKNOWN, key);
    }
}
