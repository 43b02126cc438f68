package cn.metrology.lims.web.catalogue;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.procedure.BudgetTemplateService;
import cn.metrology.lims.procedure.BudgetTemplateView;
import cn.metrology.lims.procedure.CmcData;
import cn.metrology.lims.procedure.CmcProposal;
import cn.metrology.lims.procedure.CmcService;
import cn.metrology.lims.procedure.CmcView;
import cn.metrology.lims.procedure.EndCmc;
import cn.metrology.lims.procedure.EnterCmc;
import cn.metrology.lims.procedure.ProposeCmc;
import cn.metrology.lims.procedure.TestItemView;
import cn.metrology.lims.web.faces.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The CMC table on item.xhtml. */
@Named
@ViewScoped
public class CmcBean implements Serializable {
    private static final BigDecimal USUAL_K = new BigDecimal("2");

    @Inject
    private CmcService service;

    @Inject
    private BudgetTemplateService templates;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    private String parameter;
    private String unit;
    private BigDecimal rangeMin;
    private BigDecimal rangeMax;
    private String expression;
    private BigDecimal k;
    private String documentNumber;
    private String reason;
    private String template;
    private String pointInput;
    private String points;

    public List<CmcView> lines(TestItemView item) {
        return item == null ? List.of() : service.table(item.code());
    }

    /** An empty line with what the catalogue knows about the item. */
    public void start(TestItemView item) {
        parameter = item.quantity();
        unit = item.unit();
        rangeMin = item.rangeMin();
        rangeMax = item.rangeMax();
        expression = null;
        k = USUAL_K;
        documentNumber = null;
        reason = null;
    }

    /** UN-12: fills the line from a budget evaluated at several points. */
    public void propose() {
        try {
            List<BigDecimal> places = Stream.of(points.strip().split("[\\s,;，；]+", -1))
                    .map(BigDecimal::new)
                    .toList();
            CmcProposal proposal = service.propose(new ProposeCmc(template, pointInput, places));
            unit = proposal.unit();
            rangeMin = proposal.rangeMin();
            rangeMax = proposal.rangeMax();
            expression = proposal.expression();
            k = proposal.k();
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        } catch (NumberFormatException notANumber) {
            messages.refused("catalogue.cmc.badPoints", points);
        }
    }

    public List<BudgetTemplateView> getTemplates() {
        return templates.list();
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }

    public String getPointInput() {
        return pointInput;
    }

    public void setPointInput(String pointInput) {
        this.pointInput = pointInput;
    }

    public String getPoints() {
        return points;
    }

    public void setPoints(String points) {
        this.points = points;
    }

    public void save(TestItemView item) {
        try {
            LocalDate today = Institute.today(clock);
            CmcData data = new CmcData(
                    item.code(), parameter, unit, rangeMin, rangeMax, expression, k, today, null, documentNumber);
            messages.done(
                    "catalogue.cmc.saved",
                    service.enter(new EnterCmc(data, reason)).number());
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    public void end(CmcView line, String why) {
        try {
            service.end(new EndCmc(line.number(), line.version(), Institute.today(clock), why));
            messages.done("catalogue.cmc.ended", line.number());
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    public String getParameter() {
        return parameter;
    }

    public void setParameter(String parameter) {
        this.parameter = parameter;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public BigDecimal getRangeMin() {
        return rangeMin;
    }

    public void setRangeMin(BigDecimal rangeMin) {
        this.rangeMin = rangeMin;
    }

    public BigDecimal getRangeMax() {
        return rangeMax;
    }

    public void setRangeMax(BigDecimal rangeMax) {
        this.rangeMax = rangeMax;
    }

    public String getExpression() {
        return expression;
    }

    public void setExpression(String expression) {
        this.expression = expression;
    }

    public BigDecimal getK() {
        return k;
    }

    public void setK(BigDecimal k) {
        this.k = k;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
