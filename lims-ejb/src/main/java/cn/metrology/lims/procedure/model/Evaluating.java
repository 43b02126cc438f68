package cn.metrology.lims.procedure.model;

import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.procedure.BudgetResult;
import cn.metrology.lims.procedure.CellKey;
import cn.metrology.lims.procedure.CheckOutcome;
import cn.metrology.lims.procedure.DecisionRule;
import cn.metrology.lims.procedure.Evaluation;
import cn.metrology.lims.procedure.Hole;
import cn.metrology.lims.procedure.HoleKind;
import cn.metrology.lims.procedure.ItemFacts;
import cn.metrology.lims.procedure.ReportTable;
import cn.metrology.lims.procedure.RequirementResult;
import cn.metrology.lims.procedure.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings everything together that follows from the readings. */
final class Evaluating {
    private final Definition definition;
    private final ItemFacts facts;
    private final Map<CellKey, BigDecimal> readings;
    private final Map<String, CheckOutcome> checks;
    private final StandardScope standards;

    Evaluating(
            Definition definition,
            ItemFacts facts,
            Map<CellKey, BigDecimal> readings,
            Map<String, CheckOutcome> checks,
            StandardScope standards) {
        this.definition = definition;
        this.facts = facts;
        this.readings = readings;
        this.checks = checks;
        this.standards = standards;
    }

    Evaluation evaluate() {
        Sheet sheet = new Sheet(definition, facts, readings, standards);
        Completeness completeness = new Completeness(sheet, readings);
        Judging judging = new Judging(sheet, rule());
        List<RequirementResult> results = new ArrayList<>();
        Set<Hole> holes = new LinkedHashSet<>(completeness.holes());
        for (Requirement requirement : definition.requirements()) {
            if (applies(requirement, sheet, completeness)) {
                results.add(
                        requirement.check()
                                ? check(requirement, holes)
                                : judging.judge(requirement, completeness.incomplete()));
            }
        }
        holes.addAll(judging.holes());
        Map<CellKey, BigDecimal> computed = sheet.computed();
        List<BudgetResult> budgets = budgets(sheet, holes);
        List<ReportTable> tables = new Tables(sheet, judging.points()).all();
        holes.addAll(sheet.item().holes());
        Verdict overall = overall(results);
        return new Evaluation(
                computed,
                judging.points(),
                results,
                overall,
                conclusion(sheet, overall),
                reachedClass(overall),
                budgets,
                tables,
                List.copyOf(holes));
    }

    private static boolean applies(Requirement requirement, Sheet sheet, Completeness completeness) {
        if (!requirement.when().holds(sheet.item())) {
            return false;
        }
        boolean leftOut = !requirement.check()
                && requirement.subject().grid() != null
                && sheet.layout(requirement.subject().grid())
                        .map(completeness::leftOut)
                        .orElse(false);
        return !leftOut;
    }

    /** DR-02, DR-05: a verification regulation is compared with directly; otherwise only what was agreed is stated. */
    private DecisionRule rule() {
        if (definition.header().inherent()) {
            return DecisionRule.SIMPLE;
        }
        String agreed = facts.parameters().get("decisionRule");
        return agreed == null || agreed.isBlank() ? null : DecisionRule.valueOf(agreed);
    }

    private RequirementResult check(Requirement requirement, Set<Hole> holes) {
        CheckOutcome outcome = checks.get(requirement.key());
        if (outcome == null) {
            holes.add(Hole.of(
                    HoleKind.MISSING_CHECK,
                    requirement.key(),
                    requirement.caption().zh()));
        }
        Verdict verdict = outcome == null || outcome == CheckOutcome.NOT_APPLICABLE
                ? Verdict.NONE
                : outcome == CheckOutcome.PASS ? Verdict.PASS : Verdict.FAIL;
        return new RequirementResult(
                requirement.key(),
                requirement.caption().zh(),
                requirement.caption().en(),
                true,
                "",
                "",
                verdict,
                List.of());
    }

    /** One failure fails the whole; without one, anything still open keeps it open. */
    private Verdict overall(List<RequirementResult> results) {
        Verdict worst = results.stream().map(RequirementResult::verdict).reduce(Verdict.NONE, Verdict::worse);
        if (worst == Verdict.FAIL) {
            return worst;
        }
        boolean open = results.stream().anyMatch(result -> result.verdict() == Verdict.NONE && open(result));
        return open ? Verdict.NONE : worst;
    }

    private boolean open(RequirementResult result) {
        if (result.check()) {
            return checks.get(result.key()) != CheckOutcome.NOT_APPLICABLE;
        }
        return definition.requirements().stream()
                .anyMatch(requirement -> requirement.key().equals(result.key())
                        && !requirement.limit().none()
                        && (rule() != null || !result.worstText().isEmpty()));
    }

    private List<BudgetResult> budgets(Sheet sheet, Set<Hole> holes) {
        List<BudgetResult> budgets = new ArrayList<>();
        for (Layout layout : sheet.layouts()) {
            for (Point point : layout.points()) {
                Optional<BudgetResult> budget = sheet.budget(layout, point);
                budget.ifPresent(budgets::add);
                if (budget.isEmpty() && wantsBudget(sheet, layout, point)) {
                    String place = layout.spec().key() + "/" + point.key();
                    holes.add(Hole.of(HoleKind.NO_UNCERTAINTY, place, layout.label(point)));
                }
            }
        }
        return budgets;
    }

    /** CT-05: a calibration result is reported with U or not at all. */
    private boolean wantsBudget(Sheet sheet, Layout layout, Point point) {
        RowScope row = sheet.row(layout, point);
        return definition.header().service() == ServiceKind.CALIBRATION
                && definition.budgets().stream()
                        .anyMatch(spec -> spec.grid().equals(layout.spec().key())
                                && spec.rows().holds(row)
                                && spec.value().evaluate(row).isPresent());
    }

    private String conclusion(Sheet sheet, Verdict overall) {
        return switch (overall) {
            case PASS -> filled(sheet, definition.document().passZh());
            case FAIL -> filled(sheet, definition.document().failZh());
            default -> "";
        };
    }

    private static String filled(Sheet sheet, String template) {
        String text = template;
        for (String name : List.of("class", "unit")) {
            text = text.replace("{" + name + "}", sheet.item().text(name).orElse(""));
        }
        return text;
    }

    /** 定级: the first class, best first, whose limits are all met. */
    private String reachedClass(Verdict overall) {
        if (overall == Verdict.NONE) {
            return "";
        }
        for (String grade : definition.document().classes()) {
            if (grade.equals(facts.accuracyClass())) {
                if (overall == Verdict.PASS) {
                    return grade;
                }
                continue;
            }
            Evaluating other = new Evaluating(definition, facts.withAccuracyClass(grade), readings, checks, standards);
            if (other.verdictOnly() == Verdict.PASS) {
                return grade;
            }
        }
        return "";
    }

    private Verdict verdictOnly() {
        Sheet sheet = new Sheet(definition, facts, readings, standards);
        Completeness completeness = new Completeness(sheet, readings);
        Judging judging = new Judging(sheet, rule());
        List<RequirementResult> results = new ArrayList<>();
        for (Requirement requirement : definition.requirements()) {
            if (applies(requirement, sheet, completeness)) {
                results.add(
                        requirement.check()
                                ? check(requirement, new LinkedHashSet<>())
                                : judging.judge(requirement, completeness.incomplete()));
            }
        }
        return overall(results);
    }
}
