package cn.metrology.lims.procedure.model;

import cn.metrology.lims.procedure.DecisionRule;
import cn.metrology.lims.procedure.Hole;
import cn.metrology.lims.procedure.HoleKind;
import cn.metrology.lims.procedure.PointResult;
import cn.metrology.lims.procedure.RequirementResult;
import cn.metrology.lims.procedure.Verdict;
import cn.metrology.lims.procedure.model.Requirement.Limit;
import cn.metrology.lims.procedure.model.Requirement.Subject;
import cn.metrology.lims.uncertainty.conformity.Tolerance;
import cn.metrology.lims.uncertainty.report.Rounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges the measured requirements of a sheet (DR-01 to DR-07). */
final class Judging {
    private final Sheet sheet;
    private final DecisionRule rule;
    private final List<PointResult> points = new ArrayList<>();
    private final Set<Hole> holes = new LinkedHashSet<>();

    /** {@code rule} null: nothing is stated about conformity. */
    Judging(Sheet sheet, DecisionRule rule) {
        this.sheet = sheet;
        this.rule = rule;
    }

    List<PointResult> points() {
        return points;
    }

    Set<Hole> holes() {
        return holes;
    }

    /** {@code incomplete} grids lack readings: what passes so far has not passed yet. */
    RequirementResult judge(Requirement requirement, Set<String> incomplete) {
        int from = points.size();
        Subject subject = requirement.subject();
        boolean missing;
        if (subject.summary() == null) {
            missing = rows(requirement) || incomplete.contains(subject.grid());
        } else {
            missing = summary(requirement) || incomplete.contains(gridOf(subject.summary()));
        }
        return result(requirement, points.subList(from, points.size()), missing);
    }

    private String gridOf(String summary) {
        for (Layout layout : sheet.layouts()) {
            if (layout.spec().summaries().stream().anyMatch(one -> one.key().equals(summary))) {
                return layout.spec().key();
            }
        }
        return "";
    }

    private boolean rows(Requirement requirement) {
        Subject subject = requirement.subject();
        Layout layout = sheet.layout(subject.grid()).orElse(null);
        if (layout == null) {
            return false;
        }
        boolean missing = false;
        for (Point point : layout.points()) {
            RowScope scope = sheet.row(layout, point);
            if (!subject.rows().holds(scope)) {
                continue;
            }
            for (String name : subject.columns()) {
                for (Layout.Column column : layout.named(name)) {
                    missing |= point(requirement, layout, point, column, scope);
                }
            }
        }
        return missing;
    }

    private boolean point(Requirement requirement, Layout layout, Point point, Layout.Column column, Scope scope) {
        Optional<BigDecimal> value = sheet.cell(layout, point, column);
        if (value.isEmpty()) {
            return false;
        }
        Integer decimals = requirement.display().decimals() != null
                ? requirement.display().decimals()
                : column.spec().decimals();
        Place place = new Place(
                layout.spec().key(),
                point.key(),
                layout.label(point),
                column.key(),
                unit(
                        requirement,
                        column.spec().unit() == null
                                ? layout.unit()
                                : column.spec().unit()),
                decimals);
        BigDecimal expanded = sheet.budget(layout, point)
                .map(budget -> new BigDecimal(budget.reportedU()))
                .orElse(null);
        return judged(requirement, place, value.orElseThrow(), expanded, scope);
    }

    private boolean summary(Requirement requirement) {
        String name = requirement.subject().summary();
        Optional<BigDecimal> value = sheet.summary(name);
        if (value.isEmpty()) {
            return true;
        }
        String grid = gridOf(name);
        String unit = sheet.layout(grid).map(Layout::unit).orElse("");
        Integer decimals = requirement.display().decimals();
        for (Layout layout : sheet.layouts()) {
            for (GridSpec.Summary spec : layout.spec().summaries()) {
                if (spec.key().equals(name)) {
                    unit = spec.unit() == null ? unit : spec.unit();
                    decimals = decimals == null ? spec.decimals() : decimals;
                }
            }
        }
        Place place = new Place(grid, "", "", name, unit(requirement, unit), decimals);
        return judged(requirement, place, value.orElseThrow(), null, new SummaryScope(sheet));
    }

    private String unit(Requirement requirement, String standing) {
        return sheet.item()
                .unit(
                        requirement.display().unit() == null
                                ? standing
                                : requirement.display().unit());
    }

    private record Place(String grid, String row, String label, String column, String unit, Integer decimals) {}

    /** Whether the limit is unknown, so that nothing can be said. */
    private boolean judged(Requirement requirement, Place place, BigDecimal value, BigDecimal expanded, Scope scope) {
        Limit limit = rule == null ? Limit.UNSTATED : requirement.limit();
        BigDecimal low = edge(limit.lower(), limit.around(), true, scope);
        BigDecimal high = edge(limit.upper(), limit.around(), false, scope);
        boolean unknown = (wanted(limit.lower(), limit.around()) && low == null)
                || (wanted(limit.upper(), limit.around()) && high == null);
        if (unknown) {
            holes.add(Hole.of(
                    HoleKind.MISSING_LIMIT,
                    requirement.key(),
                    requirement.caption().zh()));
        }
        BigDecimal judged = rounded(limit, value, scope);
        Verdict verdict = limit.none() || unknown ? Verdict.NONE : decide(judged, new Tolerance(low, high), expanded);
        String text = Wording.withUnit(
                judged.equals(value)
                        ? Wording.number(
                                value, place.decimals(), requirement.display().signed())
                        : Wording.number(judged, requirement.display().signed()),
                place.unit());
        points.add(new PointResult(
                place.grid(),
                place.row(),
                place.label(),
                place.column(),
                requirement.key(),
                value,
                judged,
                low,
                high,
                text,
                low == null && high == null ? "" : Wording.limit(low, high, place.unit()),
                verdict));
        return unknown;
    }

    private static boolean wanted(Formula own, Formula around) {
        return own != null || around != null;
    }

    private static BigDecimal edge(Formula own, Formula around, boolean negative, Scope scope) {
        if (own != null) {
            return own.evaluate(scope).orElse(null);
        }
        if (around == null) {
            return null;
        }
        return around.evaluate(scope)
                .map(BigDecimal::abs)
                .map(size -> negative ? size.negate() : size)
                .orElse(null);
    }

    /** RD-05: where the regulation says so, the value rounded to the interval is judged; otherwise the raw one (DR-07). */
    private static BigDecimal rounded(Limit limit, BigDecimal value, Scope scope) {
        return limit.interval() == null
                ? value
                : limit.interval()
                        .evaluate(scope)
                        .filter(interval -> interval.signum() > 0)
                        .map(interval -> Rounding.toInterval(value, PointRule.plain(interval)))
                        .orElse(value);
    }

    private Verdict decide(BigDecimal value, Tolerance tolerance, BigDecimal expanded) {
        if (rule == null) {
            return Verdict.NONE;
        }
        if (rule != DecisionRule.SIMPLE && expanded == null) {
            return Verdict.NONE;
        }
        return Verdict.valueOf(engine(rule).decide(value, tolerance, expanded).name());
    }

    private static cn.metrology.lims.uncertainty.conformity.DecisionRule engine(DecisionRule rule) {
        return switch (rule) {
            case SIMPLE -> cn.metrology.lims.uncertainty.conformity.DecisionRule.SIMPLE;
            case GUARD_W_EQ_U -> cn.metrology.lims.uncertainty.conformity.DecisionRule.GUARD_W_EQ_U;
            case NON_BINARY -> cn.metrology.lims.uncertainty.conformity.DecisionRule.NON_BINARY_W_EQ_U;
            case JJF1094 -> cn.metrology.lims.uncertainty.conformity.DecisionRule.JJF_1094;
        };
    }

    private RequirementResult result(Requirement requirement, List<PointResult> own, boolean missing) {
        List<PointResult> failed =
                own.stream().filter(point -> point.verdict() == Verdict.FAIL).toList();
        Verdict verdict = own.stream().map(PointResult::verdict).reduce(Verdict.NONE, Verdict::worse);
        if (missing && verdict != Verdict.FAIL) {
            verdict = Verdict.NONE;
        }
        PointResult worst = worst(failed.isEmpty() ? own : failed);
        return new RequirementResult(
                requirement.key(),
                requirement.caption().zh(),
                requirement.caption().en(),
                false,
                worst == null ? "" : worst.valueText(),
                worst == null ? "" : worst.limitText(),
                verdict,
                failed.stream().map(Judging::failure).distinct().toList());
    }

    private static String failure(PointResult point) {
        String figure = point.valueText() + " (" + point.limitText() + ")";
        return point.rowLabel().isEmpty() ? figure : point.rowLabel() + ": " + figure;
    }

    /** The largest in size; the smallest where only a lower limit counts. The first in reading order where two tie. */
    private static PointResult worst(List<PointResult> points) {
        PointResult worst = null;
        for (PointResult point : points) {
            if (worst == null || worse(point, worst)) {
                worst = point;
            }
        }
        return worst;
    }

    private static boolean worse(PointResult point, PointResult than) {
        return point.limitHigh() == null && point.limitLow() != null
                ? point.judged().compareTo(than.judged()) < 0
                : point.judged().abs().compareTo(than.judged().abs()) > 0;
    }
}
