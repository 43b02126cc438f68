package cn.metrology.lims.procedure.model;

import cn.metrology.lims.procedure.model.GridSpec.ChosenPoints;
import cn.metrology.lims.procedure.model.GridSpec.ColumnSpec;
import cn.metrology.lims.procedure.model.GridSpec.Computation;
import cn.metrology.lims.procedure.model.GridSpec.Fit;
import cn.metrology.lims.procedure.model.GridSpec.Function;
import cn.metrology.lims.procedure.model.GridSpec.Input;
import cn.metrology.lims.procedure.model.GridSpec.Summary;
import cn.metrology.lims.procedure.model.PointRule.Listed.Entry;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads grids with their points, columns and summaries. */
final class GridReader {
    private GridReader() {}

    static GridSpec grid(Node node) {
        GridSpec grid = new GridSpec(
                node.text("key"),
                node.caption("caption"),
                node.text("unit", GridSpec.UNIT_OF_ITEM),
                points(node.node("points").orElseThrow(() -> node.refusal("points", "MISSING"))),
                node.node("chosen").map(GridReader::chosen).orElse(null),
                node.nodes("columns").stream().map(GridReader::column).toList(),
                DefinitionReader.lookups(node),
                node.nodes("summaries").stream().map(GridReader::summary).toList(),
                node.condition("when"),
                node.flag("optional", false));
        node.close();
        return grid;
    }

    private static ChosenPoints chosen(Node node) {
        ChosenPoints chosen = new ChosenPoints(node.whole("least"), node.whole("most"));
        node.close();
        return chosen;
    }

    private static PointRule points(Node node) {
        PointRule rule;
        if (node.has("percent")) {
            rule = new PointRule.Percentages(
                    node.texts("percent").stream().map(BigDecimal::new).toList());
        } else if (node.has("step")) {
            rule = new PointRule.Graduations(node.formula("step"));
        } else if (node.has("count")) {
            rule = new PointRule.Repeated(node.formula("count"), node.formula("nominal"));
        } else if (node.has("cases")) {
            rule = new PointRule.Cases(
                    node.nodes("cases").stream().map(GridReader::choice).toList());
        } else if (node.has("rows")) {
            rule = new PointRule.Listed(
                    node.nodes("rows").stream().map(GridReader::entry).toList(), node.flag("inRange", false));
        } else {
            rule = new PointRule.Listed(
                    node.texts("list").stream().map(text -> entry(node, text)).toList(), node.flag("inRange", false));
        }
        node.close();
        return rule;
    }

    private static PointRule.Cases.Choice choice(Node node) {
        Condition when = node.condition("when");
        PointRule rule = points(node.node("points").orElseThrow(() -> node.refusal("points", "MISSING")));
        node.close();
        return new PointRule.Cases.Choice(when, rule);
    }

    private static Entry entry(Node node, String nominal) {
        return new Entry(null, null, node.formula("list", nominal), Map.of(), Condition.ALWAYS);
    }

    private static Entry entry(Node node) {
        Map<String, Formula> numbers = new LinkedHashMap<>();
        node.node("set")
                .ifPresent(set -> set.members().forEach((name, text) -> numbers.put(name, set.formula(name, text))));
        Entry entry = new Entry(
                node.text("key", null),
                node.text("label", null),
                node.formula("nominal"),
                numbers,
                node.condition("when"));
        node.close();
        return entry;
    }

    private static ColumnSpec column(Node node) {
        Computation computation = computation(node);
        Input input = computation != null
                ? null
                : new Input(node.formula("step"), node.formula("low"), node.formula("high"), node.formula("expected"));
        ColumnSpec column = new ColumnSpec(
                node.text("key"),
                node.caption("caption"),
                node.text("unit", null),
                node.whole("decimals"),
                node.flag("required", true),
                node.formula("repeat"),
                input,
                computation);
        node.close();
        return column;
    }

    private static Summary summary(Node node) {
        Computation computation = computation(node);
        if (computation == null) {
            throw node.refusal("formula", "MISSING");
        }
        Summary summary = new Summary(
                node.text("key"),
                node.caption("caption"),
                node.text("unit", null),
                computation,
                node.condition("rows"),
                node.whole("decimals"));
        node.close();
        return summary;
    }

    private static Computation computation(Node node) {
        if (node.has("formula")) {
            return new Computation(node.formula("formula"), null, null);
        }
        if (!node.has("fn")) {
            return null;
        }
        String fn = node.text("fn");
        if (fn.equals("SLOPE") || fn.equals("INTERCEPT")) {
            return new Computation(null, null, new Fit(fn.equals("SLOPE"), node.text("x"), node.text("y")));
        }
        try {
            return new Computation(null, new Function(Aggregate.valueOf(fn), node.texts("of")), null);
        } catch (IllegalArgumentException unknown) {
            throw node.refusal("fn", fn);
        }
    }
}
