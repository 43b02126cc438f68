package cn.metrology.lims.procedure.model;

import static cn.metrology.lims.procedure.model.Aggregate.PRECISION;

import cn.metrology.lims.procedure.BudgetLine;
import cn.metrology.lims.procedure.BudgetResult;
import cn.metrology.lims.procedure.model.BudgetSpec.Component;
import cn.metrology.lims.uncertainty.report.ReportedResult;
import cn.metrology.lims.uncertainty.report.ReportingRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out the budget of one row (JJF 1059.1-2012 4.4, 4.5). */
final class Budgeting {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal P95 = new BigDecimal("0.95");

    private final RowScope scope;
    private final BudgetSpec spec;

    private Budgeting(RowScope scope, BudgetSpec spec) {
        this.scope = scope;
        this.spec = spec;
    }

    /** A component while it is weighed against others of its group. */
    private record Part(Component component, BigDecimal value, BigDecimal divisor, BigDecimal u, BigDecimal c) {
        BigDecimal contribution() {
            return u.multiply(c, PRECISION);
        }
    }

    /** What the components come to; {@code nuEff} is null for infinity. */
    record Combined(BigDecimal value, BigDecimal u, BigDecimal nuEff, List<BudgetLine> lines) {}

    /** Empty while a reading or a figure is missing. */
    static Optional<BudgetResult> of(Sheet sheet, Layout layout, Point point, BudgetSpec spec) {
        Budgeting budgeting = new Budgeting(sheet.row(layout, point), spec);
        Optional<BigDecimal> value = spec.value().evaluate(budgeting.scope);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        String unit = sheet.item().unit(spec.unit());
        Optional<Combined> combined = spec.modelled() == null
                ? budgeting
                        .parts()
                        .filter(parts -> !parts.isEmpty())
                        .map(parts -> budgeting.combined(value.orElseThrow(), unit, parts))
                : new ModelBudgeting(sheet, layout, point, spec).combined(value.orElseThrow(), unit);
        return combined.map(one -> budgeting.result(layout, point, unit, one));
    }

    private Optional<List<Part>> parts() {
        List<Part> parts = new ArrayList<>();
        for (Component component : spec.components()) {
            Optional<Part> part = part(component);
            if (part.isPresent()) {
                parts.add(part.orElseThrow());
            } else if (!component.optional()) {
                return Optional.empty();
            }
        }
        return Optional.of(parts);
    }

    private Optional<Part> part(Component component) {
        Optional<BigDecimal> value = component.value().evaluate(scope);
        Formula own = component.shape().divisor();
        Optional<BigDecimal> divisor = own == null
                ? Optional.of(component.shape().distribution().divisor())
                : own.evaluate(scope).filter(number -> number.signum() > 0);
        Optional<BigDecimal> sensitivity = component.sensitivity() == null
                ? Optional.of(BigDecimal.ONE)
                : component.sensitivity().evaluate(scope);
        if (value.isEmpty() || divisor.isEmpty() || sensitivity.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal u = value.orElseThrow().abs().divide(divisor.orElseThrow(), PRECISION);
        return Optional.of(
                new Part(component, value.orElseThrow(), divisor.orElseThrow(), u, sensitivity.orElseThrow()));
    }

    /** UN-06: of repeatability and resolution the larger is kept, not both. */
    @SuppressWarnings("ReferenceEquality") // two equal contributions are still two; only one is kept
    private static boolean kept(Part part, List<Part> all) {
        String group = part.component().group();
        if (group == null) {
            return true;
        }
        List<Part> rivals = all.stream()
                .filter(other -> group.equals(other.component().group()))
                .toList();
        Part largest = rivals.get(0);
        for (Part rival : rivals) {
            largest =
                    rival.contribution().abs().compareTo(largest.contribution().abs()) > 0 ? rival : largest;
        }
        return part == largest;
    }

    private Combined combined(BigDecimal value, String unit, List<Part> parts) {
        List<Part> keptParts = parts.stream().filter(part -> kept(part, parts)).toList();
        BigDecimal variance = keptParts.stream()
                .map(part -> part.contribution().pow(2, PRECISION))
                .reduce(BigDecimal.ZERO, (a, b) -> a.add(b, PRECISION));
        BigDecimal combined = variance.sqrt(PRECISION);
        BigDecimal nuEff = EffectiveDegrees.of(
                combined,
                keptParts.stream()
                        .map(part -> new EffectiveDegrees.Share(part.contribution(), degrees(part)))
                        .toList());
        List<BudgetLine> lines = parts.stream()
                .map(part -> line(part, keptParts.contains(part), variance, unit))
                .toList();
        return new Combined(value, combined, nuEff, lines);
    }

    private BudgetResult result(Layout layout, Point point, String unit, Combined combined) {
        BigDecimal k = coverageFactor(combined.nuEff());
        BigDecimal expanded = combined.u().multiply(k, PRECISION);
        BigDecimal cmc = spec.coverage().cmc() == null
                ? null
                : spec.coverage().cmc().evaluate(scope).orElse(null);
        ReportedResult reported = cmc == null
                ? ReportingRule.DEFAULT.report(combined.value(), expanded)
                : ReportingRule.DEFAULT.report(combined.value(), expanded, cmc);
        return new BudgetResult(
                layout.spec().key(),
                point.key(),
                layout.label(point),
                unit,
                combined.lines(),
                combined.value(),
                combined.u(),
                combined.nuEff(),
                k,
                expanded,
                cmc,
                reported.raisedToCmc(),
                Wording.number(reported.value(), spec.coverage().signed()),
                reported.expanded().toPlainString(),
                reported.expandedText(unit, k, P95),
                point.nominal());
    }

    private BigDecimal degrees(Part part) {
        return part.component().dof() == null
                ? null
                : part.component().dof().evaluate(scope).orElse(null);
    }

    private BigDecimal coverageFactor(BigDecimal nuEff) {
        if (spec.coverage().k() != null) {
            return spec.coverage().k().evaluate(scope).orElse(TWO);
        }
        return spec.coverage().welchSatterthwaite() && nuEff != null ? EffectiveDegrees.factor(nuEff) : TWO;
    }

    private static BudgetLine line(Part part, boolean kept, BigDecimal variance, String unit) {
        BigDecimal share = !kept || variance.signum() == 0
                ? BigDecimal.ZERO
                : part.contribution().pow(2, PRECISION).divide(variance, PRECISION);
        return new BudgetLine(
                part.component().name(),
                part.component().source(),
                part.component().type(),
                part.component().shape().distribution().name(),
                part.value(),
                part.divisor(),
                part.u(),
                part.c(),
                part.contribution(),
                share,
                kept,
                unit);
    }
}
