package cn.metrology.lims.procedure;

import cn.metrology.lims.kernel.Recent;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.procedure.model.Procedure;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A procedure as others use it: the worksheet it asks for and what follows from the readings. The text is
 * {@code docs/procedure-format.md}; two equal texts give equal results for ever.
 */
public final class ProcedureDefinition implements Serializable {
    /** Reading a text takes longer than evaluating a worksheet; what was read never changes. */
    private static final Recent<String, Procedure> READ = new Recent<>(200);

    private final String json;
    private transient Procedure procedure;

    private ProcedureDefinition(String json) {
        this.json = json;
        this.procedure = READ.of(json, Procedure::read);
    }

    /** @throws cn.metrology.lims.kernel.BusinessException naming the place in the text that cannot be read */
    public static ProcedureDefinition parse(String json) {
        return new ProcedureDefinition(json);
    }

    public String json() {
        return json;
    }

    public String number() {
        return procedure().number();
    }

    public String regulation() {
        return procedure().regulation();
    }

    public String titleZh() {
        return procedure().titleZh();
    }

    public String titleEn() {
        return procedure().titleEn();
    }

    public ServiceKind service() {
        return procedure().service();
    }

    public List<String> items() {
        return procedure().items();
    }

    /** What the procedure asks about the instrument beyond range, class and resolution. */
    public List<ParameterSpec> parameters() {
        return procedure().parameters();
    }

    /** The grids whose points the technician may choose, each as the parameter that takes them. */
    public List<ParameterSpec> chosenPoints() {
        return procedure().chosenPoints();
    }

    /** Checks and grids for one instrument; the points may be chosen by the parameter {@code points.<grid>}. */
    public WorksheetForm form(ItemFacts facts) {
        return procedure().form(facts);
    }

    /** Readings without a value are simply absent. Never throws for readings; what is wrong with them is in the holes. */
    public Evaluation evaluate(
            ItemFacts facts,
            Map<CellKey, BigDecimal> readings,
            Map<String, CheckOutcome> checks,
            List<StandardFacts> standards,
            Environment environment) {
        return procedure().evaluate(facts, readings, checks, standards, environment);
    }

    /** TR-05: empty where the standard may be used for this item. */
    public StandardRequirement standardRequirement() {
        Procedure read = procedure();
        return new StandardRequirement(read.standardText(), read::refuses);
    }

    /** CT-08; empty where the regulation gives no period. Not for a calibration (CT-09). */
    public Optional<LocalDate> validUntil(ItemFacts facts, LocalDate verified) {
        return procedure().validUntil(facts, verified);
    }

    /** 待确认: while this is not empty, work may be done but no document issued. */
    public List<UnconfirmedValue> unconfirmed() {
        return procedure().unconfirmed();
    }

    /** The whole definition written out for reading. */
    public List<OutlineSection> outline() {
        return procedure().outline();
    }

    /** What the technician has to know beyond the table. */
    public String note() {
        return procedure().note();
    }

    /** Every hole of the definition itself. */
    public List<Hole> holes() {
        return procedure().holes();
    }

    private Procedure procedure() {
        if (procedure == null) {
            procedure = READ.of(json, Procedure::read);
        }
        return procedure;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProcedureDefinition definition && json.equals(definition.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }
}
