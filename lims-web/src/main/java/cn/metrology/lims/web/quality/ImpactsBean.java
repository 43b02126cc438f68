package cn.metrology.lims.web.quality;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.measurement.StandardShift;
import cn.metrology.lims.quality.ImpactReason;
import cn.metrology.lims.quality.ImpactRow;
import cn.metrology.lims.quality.ImpactService;
import cn.metrology.lims.quality.OpenImpact;
import cn.metrology.lims.traceability.ChainService;
import cn.metrology.lims.web.faces.Messages;
import cn.metrology.lims.web.faces.PageModel;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** State of quality/impacts.xhtml: the analyses, and the one being begun. */
@Named
@ViewScoped
public class ImpactsBean implements Serializable {
    @Inject
    private ImpactService service;

    @Inject
    private ChainService chains;

    @Inject
    private Messages messages;

    private PageModel<ImpactRow> rows;
    private String node;
    private ImpactReason reason = ImpactReason.RECALIBRATION_FAILED;
    private String facts;
    private LocalDate from;
    private LocalDate to;
    private String shifts;
    private String unit;

    public void load() {
        if (rows == null) {
            rows = new PageModel<>(service::page, ImpactRow::number);
            to = chains.today();
            propose();
        }
    }

    /** The last good day of what was typed, to begin with. */
    public void propose() {
        if (node != null && to != null) {
            from = service.lastGood(node.strip(), to);
        }
    }

    public String open() {
        List<StandardShift> found = new ArrayList<>();
        for (String line : shifts == null ? new String[0] : shifts.strip().split("\\R")) {
            String[] figures = line.strip().split("[\\s,;]+");
            if (figures.length != 2 || !decimal(figures[0]) || !decimal(figures[1])) {
                messages.refuse("quality.impact.lineMalformed", found.size() + 1, line);
                return null;
            }
            found.add(new StandardShift(new BigDecimal(figures[0]), new BigDecimal(figures[1])));
        }
        try {
            String number = service.open(new OpenImpact(node.strip(), reason, facts, from, to, found, unit))
                    .head()
                    .number();
            return "/quality/impact.xhtml?faces-redirect=true&no=" + number;
        } catch (BusinessException refusal) {
            messages.refused(refusal);
            return null;
        }
    }

    private static boolean decimal(String text) {
        return text.matches("[-+]?\\d+(\\.\\d+)?");
    }

    public ImpactReason[] getReasons() {
        return ImpactReason.values();
    }

    public PageModel<ImpactRow> getRows() {
        return rows;
    }

    public String getNode() {
        return node;
    }

    public void setNode(String node) {
        this.node = node;
    }

    public ImpactReason getReason() {
        return reason;
    }

    public void setReason(ImpactReason reason) {
        this.reason = reason;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getShifts() {
        return shifts;
    }

    public void setShifts(String shifts) {
        this.shifts = shifts;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
