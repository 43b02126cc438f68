package cn.metrology.lims.procedure.model;

import cn.metrology.lims.procedure.model.BudgetSpec.Bound;
import cn.metrology.lims.procedure.model.BudgetSpec.Component;
import cn.metrology.lims.procedure.model.BudgetSpec.Coverage;
import cn.metrology.lims.procedure.model.BudgetSpec.Distribution;
import cn.metrology.lims.procedure.model.BudgetSpec.Modelled;
import cn.metrology.lims.procedure.model.BudgetSpec.Shape;
import cn.metrology.lims.uncertainty.cases.EvaluationReader;
import cn.metrology.lims.uncertainty.expression.ExpressionException;
import cn.metrology.lims.uncertainty.expression.Model;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads budgets. */
final class BudgetReader {
    private BudgetReader() {}

    static BudgetSpec budget(Node node) {
        BudgetSpec budget = new BudgetSpec(
                node.text("grid"),
                node.condition("rows"),
                node.text("unit", GridSpec.UNIT_OF_ITEM),
                node.formula("value", node.text("value")),
                node.nodes("components").stream().map(BudgetReader::component).toList(),
                new Coverage(
                        node.formula("k"),
                        node.text("coverage", "").equals("WELCH_SATTERTHWAITE"),
                        node.formula("cmc"),
                        node.flag("signed", true)),
                node.has("model") ? modelled(node) : null);
        node.close();
        return budget;
    }

    private static Component component(Node node) {
        Component component = new Component(
                node.text("nameZh"),
                node.text("sourceZh", ""),
                node.text("type", "B"),
                node.formula("value", node.text("value")),
                shape(node),
                node.formula("sensitivity"),
                node.formula("dof"),
                node.text("group", null),
                node.flag("optional", false));
        node.close();
        return component;
    }

    private static Modelled modelled(Node node) {
        List<String> defined = model(node).defined();
        String output = node.text("output", defined.get(defined.size() - 1));
        if (!defined.contains(output)) {
            throw node.refusal("output", output);
        }
        return new Modelled(
                node.text("model"),
                output,
                node.nodes("inputs").stream().map(BudgetReader::bound).toList(),
                formulas(node, "correlations"));
    }

    private static Model model(Node node) {
        try {
            return Model.parse(node.text("model"));
        } catch (ExpressionException malformed) {
            throw node.refusal("model", malformed.getMessage());
        }
    }

    private static Bound bound(Node node) {
        String name = node.text("name");
        String distribution = node.text("distribution");
        if (!EvaluationReader.DISTRIBUTIONS.contains(distribution)) {
            throw node.refusal("distribution", distribution);
        }
        if (distribution.equals("observations") && node.texts("of").isEmpty()) {
            throw node.refusal("of", "MISSING");
        }
        Bound bound = new Bound(
                name,
                node.text("nameZh", name),
                node.text("sourceZh", ""),
                node.text("unit", GridSpec.UNIT_OF_ITEM),
                distribution,
                node.formula("value"),
                formulas(node, "parameters"),
                node.texts("of"),
                node.formula("dof"),
                node.text("group", null));
        node.close();
        return bound;
    }

    private static Map<String, Formula> formulas(Node node, String key) {
        Map<String, Formula> formulas = new LinkedHashMap<>();
        node.node(key)
                .ifPresent(of -> of.members().forEach((name, text) -> formulas.put(name, of.formula(name, text))));
        return formulas;
    }

    private static Shape shape(Node node) {
        String name = node.text("distribution", "NORMAL");
        try {
            return new Shape(Distribution.valueOf(name), node.formula("divisor"));
        } catch (IllegalArgumentException unknown) {
            throw node.refusal("distribution", name);
        }
    }
}
