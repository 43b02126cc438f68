package cn.metrology.lims.procedure.model;

import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.procedure.CellKey;
import cn.metrology.lims.procedure.CheckOutcome;
import cn.metrology.lims.procedure.DefinitionSheet;
import cn.metrology.lims.procedure.Environment;
import cn.metrology.lims.procedure.Evaluation;
import cn.metrology.lims.procedure.Hole;
import cn.metrology.lims.procedure.ItemFacts;
import cn.metrology.lims.procedure.OutlineSection;
import cn.metrology.lims.procedure.ParameterSpec;
import cn.metrology.lims.procedure.StandardFacts;
import cn.metrology.lims.procedure.StandardRefusal;
import cn.metrology.lims.procedure.UnconfirmedValue;
import cn.metrology.lims.procedure.WorksheetForm;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A procedure ready for work: the one class of the model that the rest of the component uses. */
public final class Procedure {
    private final Definition definition;

    private Procedure(Definition definition) {
        this.definition = definition;
    }

    /** @throws cn.metrology.lims.kernel.BusinessException naming the place in the text that cannot be read */
    public static Procedure read(String json) {
        return new Procedure(DefinitionReader.read(json));
    }

    /** The text with this budget in place of the one for the same rows of the same grid, or before the others; it is asked first. */
    public static String withBudget(String json, String budget) {
        JsonObject definition = DefinitionReader.object(json);
        JsonObject fresh = DefinitionReader.object(budget);
        JsonArrayBuilder budgets = Json.createArrayBuilder().add(fresh);
        if (definition.get("budgets") instanceof JsonArray before) {
            before.stream()
                    .map(JsonValue::asJsonObject)
                    .filter(one -> !covers(one).equals(covers(fresh)))
                    .forEach(budgets::add);
        }
        String changed = Json.createObjectBuilder(definition)
                .add("budgets", budgets)
                .build()
                .toString();
        read(changed);
        return changed;
    }

    private static List<String> covers(JsonObject budget) {
        return List.of(budget.getString("grid", ""), budget.getString("rows", ""));
    }

    /** The tables in which a definition is edited and exchanged. */
    public static List<DefinitionSheet> sheets() {
        return DefinitionSheets.ALL;
    }

    public static DefinitionSheet.Filled inSheets(String json) {
        return SheetWriter.of(DefinitionReader.object(json));
    }

    public static DefinitionSheet.Assembled outOfSheets(Map<String, List<Map<String, String>>> sheets) {
        return SheetReader.read(sheets);
    }

    public String number() {
        return definition.header().procedure();
    }

    public String regulation() {
        return definition.header().regulation();
    }

    public String titleZh() {
        return definition.header().title().zh();
    }

    public String titleEn() {
        return definition.header().title().en();
    }

    public ServiceKind service() {
        return definition.header().service();
    }

    public List<String> items() {
        return definition.header().items();
    }

    public WorksheetForm form(ItemFacts facts) {
        return Forming.form(definition, facts);
    }

    public Evaluation evaluate(
            ItemFacts facts,
            Map<CellKey, BigDecimal> readings,
            Map<String, CheckOutcome> checks,
            List<StandardFacts> standards,
            Environment environment) {
        return new Evaluating(definition, facts, readings, checks, new StandardScope(standards, environment))
                .evaluate();
    }

    /** TR-05; empty where the standard may be used or the regulation gives no ratio. */
    public Optional<StandardRefusal> refuses(ItemFacts facts, StandardFacts standard) {
        StandardRule rule = definition.demands().standard();
        return rule == null ? Optional.empty() : rule.check(new ItemScope(definition, facts), facts.unit(), standard);
    }

    public String standardText() {
        StandardRule rule = definition.demands().standard();
        return rule == null ? "" : rule.text();
    }

    public List<ParameterSpec> parameters() {
        return definition.inputs().parameters();
    }

    /** The grids whose points may be chosen for one instrument, as parameters that take the list of points. */
    public List<ParameterSpec> chosenPoints() {
        return definition.grids().stream()
                .filter(grid -> grid.chosen() != null)
                .map(grid -> new ParameterSpec(
                        Layout.POINTS + grid.key(),
                        grid.caption().zh(),
                        grid.caption().en(),
                        "",
                        null,
                        List.of(),
                        false))
                .toList();
    }

    /** 待确认: what the technical manager still has to confirm. */
    public List<UnconfirmedValue> unconfirmed() {
        return definition.inputs().values().stream()
                .filter(value -> !value.confirmed())
                .map(value -> new UnconfirmedValue(
                        value.key(),
                        value.caption().zh(),
                        value.unit(),
                        value.figure(),
                        value.basis(),
                        value.numeric()))
                .toList();
    }

    /** CT-08: day + period − 1 day, clamped to the end of the month; empty where the regulation gives no period. */
    public Optional<LocalDate> validUntil(ItemFacts facts, LocalDate verified) {
        ItemScope scope = new ItemScope(definition, facts);
        return definition.document().validity().stream()
                .filter(validity -> validity.when().holds(scope))
                .findFirst()
                .map(validity -> verified.plusMonths(validity.months()).minusDays(1));
    }

    /** The whole definition written out for reading. */
    public List<OutlineSection> outline() {
        return Outline.of(definition);
    }

    public String note() {
        return definition.header().note();
    }

    /** Every hole of the definition itself, before any instrument. */
    public List<Hole> holes() {
        return new DefinitionCheck(definition).holes();
    }
}
