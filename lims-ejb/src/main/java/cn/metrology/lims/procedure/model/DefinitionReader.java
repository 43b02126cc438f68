package cn.metrology.lims.procedure.model;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.procedure.DefinitionError;
import cn.metrology.lims.procedure.ParameterSpec;
import cn.metrology.lims.procedure.model.Definition.Demands;
import cn.metrology.lims.procedure.model.Definition.EnvironmentLimits;
import cn.metrology.lims.procedure.model.Definition.Header;
import cn.metrology.lims.procedure.model.Definition.Inputs;
import cn.metrology.lims.procedure.model.Definition.Value;
import cn.metrology.lims.procedure.model.Requirement.Display;
import cn.metrology.lims.procedure.model.Requirement.Limit;
import cn.metrology.lims.procedure.model.Requirement.Subject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the text form of a procedure. */
final class DefinitionReader {
    private DefinitionReader() {}

    static Definition read(String json) {
        return read(new Node("", object(json)));
    }

    static JsonObject object(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        } catch (JsonException malformed) {
            throw new BusinessException(DefinitionError.DEFINITION_UNREADABLE, "", malformed.getMessage());
        }
    }

    private static Definition read(Node root) {
        root.optional("$schema");
        Definition definition = new Definition(
                header(root),
                inputs(root),
                new Demands(
                        root.node("environment")
                                .map(DefinitionReader::environment)
                                .orElse(null),
                        root.node("standard").map(DefinitionReader::standard).orElse(null)),
                root.nodes("grids").stream().map(GridReader::grid).toList(),
                root.nodes("requirements").stream()
                        .map(DefinitionReader::requirement)
                        .toList(),
                root.nodes("budgets").stream().map(BudgetReader::budget).toList(),
                DocumentReader.document(root));
        root.close();
        return definition;
    }

    private static Header header(Node root) {
        ServiceKind service;
        try {
            service = ServiceKind.valueOf(root.text("service"));
        } catch (IllegalArgumentException unknown) {
            throw root.refusal("service", root.text("service"));
        }
        return new Header(
                root.text("procedure"),
                root.text("regulation"),
                root.caption("title"),
                service,
                root.texts("items"),
                root.text("note", ""),
                root.flag("inherent", service == ServiceKind.VERIFICATION));
    }

    private static Inputs inputs(Node root) {
        Map<String, Formula> variables = new LinkedHashMap<>();
        root.node("variables")
                .ifPresent(node ->
                        node.members().forEach((name, text) -> variables.put(name, node.formula(name, text))));
        return new Inputs(
                root.nodes("values").stream().map(DefinitionReader::value).toList(),
                root.nodes("parameters").stream()
                        .map(DefinitionReader::parameter)
                        .toList(),
                variables,
                lookups(root));
    }

    private static Value value(Node node) {
        Value value = new Value(
                node.text("key"),
                node.caption("caption"),
                node.text("unit", ""),
                node.number("figure"),
                node.flag("numeric", true),
                node.flag("confirmed", false),
                node.text("basis", ""));
        node.close();
        return value;
    }

    private static ParameterSpec parameter(Node node) {
        Caption caption = node.caption("caption");
        ParameterSpec spec = new ParameterSpec(
                node.text("key"),
                caption.zh(),
                caption.en(),
                node.text("unit", ""),
                node.text("standing", ""),
                node.texts("choices"),
                node.flag("numeric", true));
        node.close();
        return spec;
    }

    static List<Lookup> lookups(Node parent) {
        return parent.nodes("lookups").stream()
                .map(node -> {
                    Lookup lookup = new Lookup(
                            node.text("what"),
                            node.nodes("cases").stream()
                                    .map(DefinitionReader::lookupCase)
                                    .toList());
                    node.close();
                    return lookup;
                })
                .toList();
    }

    private static Lookup.Case lookupCase(Node node) {
        Condition when = node.condition("when");
        Map<String, Formula> sets = new LinkedHashMap<>();
        node.node("set")
                .ifPresent(set -> set.members().forEach((name, text) -> sets.put(name, set.formula(name, text))));
        node.close();
        return new Lookup.Case(when, sets);
    }

    private static EnvironmentLimits environment(Node node) {
        EnvironmentLimits limits = new EnvironmentLimits(
                interval(node, "temperature"),
                interval(node, "humidity"),
                interval(node, "pressure"),
                node.number("acclimatisationHours"));
        node.close();
        return limits;
    }

    private static EnvironmentLimits.Interval interval(Node parent, String key) {
        return parent.node(key)
                .map(node -> {
                    EnvironmentLimits.Interval interval =
                            new EnvironmentLimits.Interval(node.number("low"), node.number("high"));
                    node.close();
                    return interval;
                })
                .orElse(null);
    }

    private static StandardRule standard(Node node) {
        BigDecimal numerator = null;
        BigDecimal denominator = null;
        if (node.has("ratio")) {
            String[] parts = node.text("ratio").split("/", -1);
            if (parts.length != 2) {
                throw node.refusal("ratio", node.text("ratio"));
            }
            numerator = new BigDecimal(parts[0]);
            denominator = new BigDecimal(parts[1]);
        }
        StandardRule rule = new StandardRule(
                node.text("textZh"),
                numerator,
                denominator,
                node.text("of", "MPE").equals("U"),
                node.formula("itemMpe"),
                node.flag("coversRange", false),
                node.text("unit", GridSpec.UNIT_OF_ITEM));
        node.close();
        return rule;
    }

    private static Requirement requirement(Node node) {
        boolean check = node.has("look");
        Requirement requirement = new Requirement(
                node.text("key"),
                node.caption("caption"),
                node.condition("when"),
                node.text("look", ""),
                check ? null : subject(node),
                new Limit(
                        node.formula("around"), node.formula("lower"), node.formula("upper"), node.formula("interval")),
                new Display(node.text("unit", null), node.whole("decimals"), node.flag("signed", false)));
        node.close();
        return requirement;
    }

    private static Subject subject(Node node) {
        return new Subject(
                node.text("grid", null), node.texts("columns"), node.text("summary", null), node.condition("rows"));
    }
}
