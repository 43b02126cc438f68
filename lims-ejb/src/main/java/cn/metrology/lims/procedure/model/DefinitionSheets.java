package cn.metrology.lims.procedure.model;

import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.procedure.DefinitionSheet;
import cn.metrology.lims.procedure.DefinitionSheet.Column;
import cn.metrology.lims.procedure.DefinitionSheet.Content;
import cn.metrology.lims.uncertainty.cases.EvaluationReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the sheets of a definition are called and which columns they have, in the order in which a procedure is thought out. */
final class DefinitionSheets {
    static final String GRID = "grid";
    static final String NUMBER = "no";
    private static final String MUST = "!";
    private static final List<String> FUNCTIONS = Stream.concat(
                    names(Aggregate.values()), Stream.of("SLOPE", "INTERCEPT"))
            .toList();

    static final DefinitionSheet GENERAL = single(
            "general",
            "procedure!,regulation!,titleZh!,titleEn,service!,items:LIST,inherent:FLAG,note",
            choices("service", names(ServiceKind.values()).toList()));
    static final DefinitionSheet CONDITIONS = single(
            "conditions",
            "temperatureLow>environment/temperature/low,temperatureHigh>environment/temperature/high,"
                    + "humidityLow>environment/humidity/low,humidityHigh>environment/humidity/high,"
                    + "pressureLow>environment/pressure/low,pressureHigh>environment/pressure/high,"
                    + "acclimatisationHours>environment/acclimatisationHours");
    static final DefinitionSheet STANDARD = single(
            "standard",
            "textZh>standard/textZh,ratio>standard/ratio,of>standard/of,itemMpe>standard/itemMpe:FORMULA,"
                    + "unit>standard/unit,coversRange>standard/coversRange:FLAG",
            choices("of", List.of("MPE", "U")));
    static final DefinitionSheet DOCUMENT =
            single("document", "passZh>conclusion/passZh,failZh>conclusion/failZh,classes:LIST");
    static final DefinitionSheet PARAMETERS =
            table("parameters", "key!,captionZh!,captionEn,unit,standing,choices:LIST,numeric:FLAG");
    static final DefinitionSheet VALUES =
            table("values", "key!,captionZh!,captionEn,unit,figure,numeric:FLAG,confirmed:FLAG,basis");
    static final DefinitionSheet VARIABLES = table("variables", "name!,formula!:FORMULA");
    static final DefinitionSheet GRIDS = table(
            "grids",
            "key!,captionZh!,captionEn,unit,when:CONDITION,optional:FLAG,least>chosen/least:WHOLE,most>chosen/most:WHOLE");
    static final DefinitionSheet POINTS = table(
            "points",
            "grid!,no:WHOLE,case:CONDITION,rule!,entries,nominal:FORMULA,key,label,set:MAP,when:CONDITION,inRange:FLAG",
            choices("rule", List.of("list", "percent", "step", "count", "rows")));
    static final DefinitionSheet COLUMNS = table(
            "columns",
            "grid!,key!,captionZh!,formula:FORMULA,fn,of:LIST,unit,decimals:WHOLE,repeat:FORMULA,step:FORMULA,low:FORMULA,"
                    + "high:FORMULA,expected:FORMULA,required:FLAG,captionEn,x,y",
            choices("fn", FUNCTIONS));
    static final DefinitionSheet SUMMARIES = table(
            "summaries",
            "grid!,key!,captionZh!,captionEn,unit,decimals:WHOLE,formula:FORMULA,fn,of:LIST,x,y,rows:CONDITION",
            choices("fn", FUNCTIONS));
    static final DefinitionSheet LOOKUPS = table("lookups", "grid,no!:WHOLE,what!,when:CONDITION,set:MAP");
    static final DefinitionSheet REQUIREMENTS = table(
            "requirements",
            "key!,captionZh!,captionEn,when:CONDITION,look,grid,columns:LIST,summary,rows:CONDITION,around:FORMULA,"
                    + "lower:FORMULA,upper:FORMULA,interval:FORMULA,unit,decimals:WHOLE,signed:FLAG");
    static final DefinitionSheet BUDGETS = table(
            "budgets",
            "no!:WHOLE,grid!,rows:CONDITION,unit,value!:FORMULA,k:FORMULA,coverage,cmc:FORMULA,signed:FLAG,model,output,"
                    + "correlations:MAP",
            choices("coverage", List.of("WELCH_SATTERTHWAITE")));
    static final DefinitionSheet COMPONENTS = table(
            "components",
            "no!:WHOLE,nameZh!,sourceZh,type,value!:FORMULA,distribution,divisor:FORMULA,sensitivity:FORMULA,dof:FORMULA,"
                    + "group,optional:FLAG",
            choices("type", List.of("A", "B")),
            choices("distribution", names(BudgetSpec.Distribution.values()).toList()));
    static final DefinitionSheet INPUTS = table(
            "inputs",
            "no!:WHOLE,name!,nameZh,sourceZh,unit,value:FORMULA,distribution!,parameters:MAP,readings>of:LIST,dof:FORMULA,group",
            choices("distribution", EvaluationReader.DISTRIBUTIONS));
    static final DefinitionSheet TABLES = table("tables", "no!:WHOLE,titleZh!,titleEn,grid,when:CONDITION");
    static final DefinitionSheet TABLE_COLUMNS =
            table("tableColumns", "no!:WHOLE,headerZh!,headerEn,value!,decimals:WHOLE,signed:FLAG");
    static final DefinitionSheet VALIDITY = table("validity", "when:CONDITION,months!:WHOLE");

    static final List<DefinitionSheet> ALL = List.of(
            GENERAL,
            CONDITIONS,
            STANDARD,
            PARAMETERS,
            VALUES,
            VARIABLES,
            GRIDS,
            POINTS,
            COLUMNS,
            SUMMARIES,
            LOOKUPS,
            REQUIREMENTS,
            BUDGETS,
            COMPONENTS,
            INPUTS,
            TABLES,
            TABLE_COLUMNS,
            DOCUMENT,
            VALIDITY);

    /** What belongs to a budget, by its member; and to a table of the document. */
    static final Map<String, DefinitionSheet> OF_BUDGET =
            new TreeMap<>(Map.of("components", COMPONENTS, "inputs", INPUTS));

    static final Map<String, DefinitionSheet> OF_TABLE = Map.of("columns", TABLE_COLUMNS);

    private DefinitionSheets() {}

    private record Choices(String column, List<String> allowed) {}

    private static Choices choices(String column, List<String> allowed) {
        return new Choices(column, allowed);
    }

    private static DefinitionSheet single(String key, String columns, Choices... choices) {
        return new DefinitionSheet(key, true, columns(columns, choices));
    }

    private static DefinitionSheet table(String key, String columns, Choices... choices) {
        return new DefinitionSheet(key, false, columns(columns, choices));
    }

    private static List<Column> columns(String written, Choices... choices) {
        return Arrays.stream(written.split(","))
                .map(one -> column(one, choices))
                .toList();
    }

    /** {@code key[>path][!][:CONTENT]}. */
    private static Column column(String written, Choices... choices) {
        String[] parts = written.split(":");
        String name = parts[0].replace(MUST, "");
        String[] names = name.split(">");
        return new Column(
                names[0],
                names[names.length - 1],
                parts.length == 1 ? Content.TEXT : Content.valueOf(parts[1]),
                parts[0].endsWith(MUST),
                Arrays.stream(choices)
                        .filter(one -> one.column().equals(names[0]))
                        .findFirst()
                        .map(Choices::allowed)
                        .orElse(List.of()));
    }

    private static Stream<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name);
    }
}
