package cn.metrology.lims.procedure.model;

import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.procedure.ParameterSpec;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A procedure as it was read, before any instrument. Formats and meaning: {@code docs/procedure-format.md}. */
record Definition(
        Header header,
        Inputs inputs,
        Demands demands,
        List<GridSpec> grids,
        List<Requirement> requirements,
        List<BudgetSpec> budgets,
        Document document) {

    /** {@code inherent}: the regulation itself says how to decide, as every verification regulation does (DR-02). */
    record Header(
            String procedure,
            String regulation,
            Caption title,
            ServiceKind service,
            List<String> items,
            String note,
            boolean inherent) {}

    /** {@code variables} are names for formulas; a name is looked for there first, then in lookups, values, parameters. */
    record Inputs(
            List<Value> values, List<ParameterSpec> parameters, Map<String, Formula> variables, List<Lookup> lookups) {}

    /** A figure of the regulation or, with {@code numeric} false, a rule of it; confirmed or not (待确认). */
    record Value(
            String key,
            Caption caption,
            String unit,
            BigDecimal figure,
            boolean numeric,
            boolean confirmed,
            String basis) {}

    record Demands(EnvironmentLimits environment, StandardRule standard) {}

    /** Limits are null where the regulation sets none. */
    record EnvironmentLimits(
            Interval temperature, Interval humidity, Interval pressure, BigDecimal acclimatisationHours) {
        record Interval(BigDecimal low, BigDecimal high) {}
    }

    /** How results are worded: conclusion by verdict, classes to try for 定级, tables, period of validity. */
    record Document(
            List<TableSpec> tables, String passZh, String failZh, List<String> classes, List<Validity> validity) {
        record Validity(Condition when, int months) {}
    }

    record TableSpec(Caption title, String grid, List<TableColumn> columns, Condition when) {
        record TableColumn(Caption header, String value, Integer decimals, boolean signed) {}
    }

    Optional<GridSpec> grid(String key) {
        return grids.stream().filter(grid -> grid.key().equals(key)).findFirst();
    }

    Optional<Value> value(String key) {
        return inputs.values().stream().filter(value -> value.key().equals(key)).findFirst();
    }
}
