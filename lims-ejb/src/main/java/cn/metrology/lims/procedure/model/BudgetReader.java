package cn.metrology.lims.procedure.model;

import cn.metrology.lims.procedure.model.BudgetSpec.Component;
import cn.metrology.lims.procedure.model.BudgetSpec.Coverage;
import cn.metrology.lims.procedure.model.BudgetSpec.Distribution;
import cn.metrology.lims.procedure.model.BudgetSpec.Shape;

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
                        node.flag("signed", true)));
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

    private static Shape shape(Node node) {
        String name = node.text("distribution", "NORMAL");
        try {
            return new Shape(Distribution.valueOf(name), node.formula("divisor"));
        } catch (IllegalArgumentException unknown) {
            throw node.refusal("distribution", name);
        }
    }
}
