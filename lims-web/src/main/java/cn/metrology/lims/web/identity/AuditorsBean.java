package cn.metrology.lims.web.identity;

import cn.metrology.lims.identity.AuditorGrantService;
import cn.metrology.lims.identity.GrantAuditor;
import cn.metrology.lims.identity.GrantView;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.web.faces.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Page state of auditors.xhtml. */
@Named
@ViewScoped
public class AuditorsBean implements Serializable {
    @Inject
    private AuditorGrantService service;

    @Inject
    private Clock clock;

    @Inject
    private Messages messages;

    private List<GrantView> rows;
    private String auditor;
    private String purpose;
    private LocalDate from;
    private LocalDate to;
    private LocalDate recordsFrom;
    private LocalDate recordsTo;
    private List<Site> sites = new ArrayList<>();
    private String standards;

    @PostConstruct
    void load() {
        rows = service.all();
        LocalDate today = Institute.today(clock);
        from = today;
        to = today.plusDays(3);
        recordsFrom = today.minusYears(1);
        recordsTo = today;
        sites = new ArrayList<>(List.of(Site.PINGXIANG));
    }

    public void grant() {
        Set<String> codes = standards == null
                ? Set.of()
                : Arrays.stream(standards.split("[\\s,,;;]+", -1))
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toSet());
        try {
            service.grant(new GrantAuditor(
                    auditor,
                    purpose,
                    new GrantAuditor.Window(from, to),
                    new GrantAuditor.Records(recordsFrom, recordsTo, new HashSet<>(sites), codes)));
            messages.done("identity.auditors.granted", auditor);
            load();
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    public void end(GrantView row) {
        try {
            service.end(row.number());
            messages.done("identity.auditors.ended", row.auditor());
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
        load();
    }

    public List<GrantView> getRows() {
        return rows;
    }

    public List<String> getAuditors() {
        return service.auditors();
    }

    public Site[] getAllSites() {
        return Site.values();
    }

    public String getAuditor() {
        return auditor;
    }

    public void setAuditor(String auditor) {
        this.auditor = auditor;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
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

    public LocalDate getRecordsFrom() {
        return recordsFrom;
    }

    public void setRecordsFrom(LocalDate recordsFrom) {
        this.recordsFrom = recordsFrom;
    }

    public LocalDate getRecordsTo() {
        return recordsTo;
    }

    public void setRecordsTo(LocalDate recordsTo) {
        this.recordsTo = recordsTo;
    }

    public List<Site> getSites() {
        return sites;
    }

    public void setSites(List<Site> sites) {
        this.sites = sites;
    }

    public String getStandards() {
        return standards;
    }

    public void setStandards(String standards) {
        this.standards = standards;
    }
}
