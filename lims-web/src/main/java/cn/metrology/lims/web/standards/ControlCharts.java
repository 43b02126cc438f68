package cn.metrology.lims.web.standards;

import cn.metrology.lims.standards.ChartRule;
import cn.metrology.lims.standards.ChartView;
import cn.metrology.lims.standards.CheckPlanView;
import cn.metrology.lims.standards.CheckView;
import cn.metrology.lims.web.faces.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Control charts of intermediate checks as pictures: means with their lines, and ranges below. */
@RequestScoped
public class ControlCharts {
    private static final int MEANS_HIGH = 300;
    private static final int RANGES_HIGH = 170;
    /** A limit this many times further out than the control lines would press them into one. */
    private static final BigDecimal FAR = BigDecimal.valueOf(3);

    @Inject
    private Language language;

    String means(CheckPlanView plan) {
        List<Plot.Line> lines = new ArrayList<>();
        ChartView chart = plan.chart();
        if (chart.established()) {
            line(lines, "centre", chart.centre(), "centre");
            line(lines, "warning", chart.warning(true), "warning");
            line(lines, "warning", chart.warning(false), "warning");
            line(lines, "action", chart.action(true), "action");
            line(lines, "action", chart.action(false), "action");
        }
        if (!chart.established() || limitIsNear(plan)) {
            line(lines, "limit", plan.reference().add(plan.limit()), "limit");
            line(lines, "limit", plan.reference().subtract(plan.limit()), "limit");
        }
        return Plot.svg(text("standards.check.chart.mean", plan), MEANS_HIGH, lines, dots(plan, CheckView::mean));
    }

    String ranges(CheckPlanView plan) {
        if (plan.readings() < 2) {
            return "";
        }
        List<Plot.Line> lines = new ArrayList<>();
        if (plan.chart().rangeCentre() != null) {
            line(lines, "centre", plan.chart().rangeCentre(), "centre");
            line(lines, "range", plan.chart().rangeHigh(), "action");
        }
        return Plot.svg(text("standards.check.chart.range", plan), RANGES_HIGH, lines, dots(plan, CheckView::range));
    }

    private static boolean limitIsNear(CheckPlanView plan) {
        return plan.limit()
                        .compareTo(plan.chart()
                                .action(true)
                                .subtract(plan.chart().centre())
                                .multiply(FAR))
                <= 0;
    }

    private void line(List<Plot.Line> lines, String caption, BigDecimal value, String kind) {
        lines.add(new Plot.Line(language.texts().text("standards.check.line." + caption), value, kind));
    }

    private String text(String key, CheckPlanView plan) {
        String unit = plan.unit() == null ? "" : " (" + plan.unit() + ")";
        return language.texts().text(key) + " · " + plan.instrumentNumber() + " " + plan.quantity() + unit;
    }

    private List<Plot.Dot> dots(CheckPlanView plan, Function<CheckView, BigDecimal> value) {
        return plan.checks().stream()
                .filter(check -> check.voided() == null)
                .map(check -> new Plot.Dot(
                        check.checkedOn().toString().substring(2),
                        value.apply(check),
                        kind(check),
                        title(check, value.apply(check)),
                        "check.xhtml?no=" + plan.number() + "#check-" + check.sequence()))
                .toList();
    }

    private String title(CheckView check, BigDecimal value) {
        String rules = check.broken().stream()
                .map((ChartRule rule) -> language.texts().caption(rule))
                .collect(Collectors.joining("; "));
        return "%d · %s · %s %s".formatted(check.sequence(), check.checkedOn(), Figures.shown(value), rules);
    }

    static String kind(CheckView check) {
        return switch (check.verdict()) {
            case PASSED -> "good";
            case ALARM -> "warn";
            case FAILED -> "bad";
        };
    }
}
