package cn.metrology.lims.web.reception;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.procedure.CatalogueService;
import cn.metrology.lims.procedure.DecisionRule;
import cn.metrology.lims.procedure.ItemUse;
import cn.metrology.lims.reception.CapabilityQuestion;
import cn.metrology.lims.reception.CapabilityService;
import cn.metrology.lims.reception.LineDetails;
import cn.metrology.lims.reception.MandatoryPurpose;
import cn.metrology.lims.reception.OrderDetails;
import cn.metrology.lims.web.faces.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of instruments on the counter's and the portal's order page. */
@Dependent
public class OrderLines implements Serializable {
    private static final Pattern FIELD = Pattern.compile("lines\\[(\\d+)]\\.(\\w+)");

    /** A paper with more serial numbers than this is split into several orders. */
    private static final int MOST = 200;

    @Inject
    private CapabilityService capability;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private Language language;

    private final List<LineForm> rows = new ArrayList<>();
    private LineForm multiplied;
    private String serials;

    public void add() {
        rows.add(new LineForm());
    }

    /** The same instrument again, with another serial number to be typed. */
    public void copy(LineForm line) {
        LineForm again = new LineForm(line.details(""));
        again.setSerial(null);
        again.answer(line.getCapability());
        rows.add(rows.indexOf(line) + 1, again);
    }

    public void remove(LineForm line) {
        rows.remove(line);
        if (rows.isEmpty()) {
            add();
        }
    }

    public void beginSerials(LineForm line) {
        multiplied = line;
        serials = line.getSerial();
    }

    /** Quantity by serial numbers: one line each, however the numbers are separated; a scanner sends line ends. */
    public void multiply() {
        List<String> numbers = serials == null
                ? List.of()
                : Pattern.compile("[\\s,\uFF0C;\uFF1B、]+")
                        .splitAsStream(serials.strip())
                        .filter(number -> !number.isEmpty())
                        .distinct()
                        .limit(MOST - rows.size() + 1L)
                        .toList();
        if (numbers.isEmpty()) {
            return;
        }
        int place = rows.indexOf(multiplied);
        multiplied.setSerial(numbers.get(0));
        LineDetails said = multiplied.details("");
        for (String number : numbers.subList(1, numbers.size())) {
            LineForm line = new LineForm(said.withSerial(number));
            line.answer(multiplied.getCapability());
            rows.add(++place, line);
        }
        serials = null;
    }

    void show(OrderDetails said, Site site) {
        rows.clear();
        append(said, site);
    }

    void append(OrderDetails said, Site site) {
        rows.removeIf(LineForm::blank);
        for (LineDetails details : said.lines()) {
            LineForm line = new LineForm(details);
            ask(line, site);
            rows.add(line);
        }
        if (rows.isEmpty()) {
            add();
        }
    }

    void choose(LineForm line, Site site) {
        catalogue.find(line.getItemCode()).ifPresent(entry -> {
            line.choose(entry);
            line.setMandatoryPurpose(capability.usualPurpose(entry.code()));
        });
        ask(line, site);
    }

    /** Lights the lamp of a line: what we can promise about it now. */
    void ask(LineForm line, Site site) {
        if (!line.askable()) {
            line.answer(null);
            return;
        }
        LineDetails said = line.details(language.texts().text("reception.new.notANumber"));
        try {
            line.answer(capability.ask(new CapabilityQuestion(
                    said.itemCode(),
                    said.serviceKind(),
                    said.rangeMin(),
                    said.rangeMax(),
                    said.unit(),
                    said.accuracyClass(),
                    said.mandatoryPurpose(),
                    site)));
        } catch (BusinessException refusal) {
            line.answer(null);
            line.getErrors().put("itemCode", language.texts().refusal(refusal));
        }
    }

    List<LineDetails> details() {
        String notANumber = language.texts().text("reception.new.notANumber");
        rows.removeIf(line -> line.blank() && rows.size() > 1);
        return rows.stream().map(line -> line.details(notANumber)).toList();
    }

    /** Notes errors by field path at their lines; true when no field of any line is refused. */
    boolean mark(Map<String, String> errors) {
        errors.forEach((path, sentence) -> {
            Matcher place = FIELD.matcher(path);
            if (place.matches()) {
                rows.get(Integer.parseInt(place.group(1))).getErrors().putIfAbsent(place.group(2), sentence);
            }
        });
        return rows.stream().allMatch(line -> line.getErrors().isEmpty());
    }

    /** A refusal of one line names the line first. */
    void mark(BusinessException refusal) {
        Object[] args = refusal.args();
        String sentence = language.texts().refusal(refusal);
        if (args.length > 0 && args[0] instanceof Integer line && line <= rows.size()) {
            rows.get(line - 1).getErrors().put(RefusedField.of(refusal.code()), sentence);
        } else if (args.length > 0) {
            rows.stream()
                    .filter(row -> args[0].equals(row.getItemCode()) && row.getCapability() != null)
                    .filter(row -> !row.getCapability().covered())
                    .forEach(row -> row.getErrors().put("itemCode", sentence));
        }
    }

    public List<LineForm> getRows() {
        return rows;
    }

    public String getSerials() {
        return serials;
    }

    public void setSerials(String serials) {
        this.serials = serials;
    }

    public LineForm getMultiplied() {
        return multiplied;
    }

    public ServiceKind[] getKinds() {
        return ServiceKind.values();
    }

    public ItemUse[] getUses() {
        return ItemUse.values();
    }

    public MandatoryPurpose[] getPurposes() {
        return MandatoryPurpose.values();
    }

    public DecisionRule[] getRules() {
        return DecisionRule.values();
    }
}
