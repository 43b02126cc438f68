package cn.metrology.lims.web.catalogue;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.procedure.CatalogueService;
import cn.metrology.lims.procedure.ChangeScopeEntry;
import cn.metrology.lims.procedure.EndScopeEntry;
import cn.metrology.lims.procedure.ScopeEntryView;
import cn.metrology.lims.procedure.ScopeRefusalView;
import cn.metrology.lims.procedure.ScopeRegisterService;
import cn.metrology.lims.procedure.ScopeSource;
import cn.metrology.lims.web.faces.Messages;
import cn.metrology.lims.web.faces.PageModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Page state of scope.xhtml: the register of entries, the entry being changed, the refusal log. */
@Named
@ViewScoped
public class ScopeBean implements Serializable {
    @Inject
    private ScopeRegisterService service;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    private final Map<String, String> filters = new HashMap<>();
    private PageModel<ScopeEntryView> entries;
    private PageModel<ScopeRefusalView> refusals;
    private boolean alsoEnded;
    private ScopeEntryView chosen;
    private List<ScopeEntryView> revisions = List.of();
    private ScopeForm form = new ScopeForm();
    private LocalDate lastDay;
    private String reason;
    private long accredited;

    @PostConstruct
    void open() {
        entries = new PageModel<>(service::search, entry -> entry.number() + "/" + entry.revision());
        refusals = new PageModel<>(service::refusals, refusal -> refusal.at() + refusal.itemCode());
        accredited = service.itemsCovered(ScopeSource.CNAS, today());
        search();
    }

    public void search() {
        for (String name : new String[] {"q", "source", "kind", "site", "confirmed"}) {
            entries.filter(name, filters.get(name));
        }
        entries.filter("validOn", alsoEnded ? "" : today());
    }

    public void clear() {
        filters.clear();
        alsoEnded = false;
        search();
    }

    public void add() {
        chosen = null;
        form = new ScopeForm();
        form.setValidFrom(today());
        reason = null;
    }

    public void revise(ScopeEntryView entry) {
        chosen = entry;
        form = ScopeForm.of(entry.data());
        form.setValidFrom(today());
        reason = null;
    }

    public void fill() {
        catalogue
                .find(form.getItemCode() == null ? "" : form.getItemCode().strip())
                .ifPresent(form::fill);
    }

    public void save() {
        try {
            ScopeEntryView saved = chosen == null
                    ? service.enter(new ChangeScopeEntry(null, 0, 0, form.data(), reason))
                    : service.revise(new ChangeScopeEntry(
                            chosen.number(), chosen.revision(), chosen.version(), form.data(), reason));
            messages.done("catalogue.scope.saved", saved.number(), saved.revision());
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    public void choose(ScopeEntryView entry) {
        chosen = entry;
        lastDay = today();
        reason = null;
        revisions = service.revisions(entry.number());
    }

    public void end() {
        try {
            service.end(new EndScopeEntry(chosen.number(), chosen.revision(), chosen.version(), lastDay, reason));
            messages.done("catalogue.scope.ended", chosen.number(), lastDay);
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    public void confirm(ScopeEntryView entry) {
        try {
            service.confirm(entry.number(), entry.revision(), entry.version());
            messages.done("catalogue.registers.confirmed", entry.number());
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    /** An entry that has neither begun nor ended on this day is not in force. */
    public boolean inForce(ScopeEntryView entry) {
        LocalDate until = entry.data().validUntil();
        return !today().isBefore(entry.data().validFrom()) && (until == null || !today().isAfter(until));
    }

    private LocalDate today() {
        return Institute.today(clock);
    }

    public PageModel<ScopeEntryView> getEntries() {
        return entries;
    }

    public PageModel<ScopeRefusalView> getRefusals() {
        return refusals;
    }

    public Map<String, String> getFilters() {
        return filters;
    }

    public boolean isAlsoEnded() {
        return alsoEnded;
    }

    public void setAlsoEnded(boolean alsoEnded) {
        this.alsoEnded = alsoEnded;
    }

    public ScopeEntryView getChosen() {
        return chosen;
    }

    public List<ScopeEntryView> getRevisions() {
        return revisions;
    }

    public ScopeForm getForm() {
        return form;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public long getAccredited() {
        return accredited;
    }

    public ScopeSource[] getSources() {
        return ScopeSource.values();
    }

    public ServiceKind[] getKinds() {
        return ServiceKind.values();
    }

    public Site[] getSites() {
        return Site.values();
    }
}
