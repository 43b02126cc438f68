package cn.metrology.lims.procedure;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.NumberSeries;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.Reason;
import cn.metrology.lims.procedure.model.ScopeEntries;
import cn.metrology.lims.procedure.model.ScopeEntry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Keeps the register of scope entries: enter, revise, end, confirm; and shows what was refused. */
@Stateless
public class ScopeRegisterService {
    private ScopeEntries entries;
    private NumberSeries numbers;
    private CurrentUser user;
    private Clock clock;
    private Reason reason;

    /** For the container's proxy. */
    protected ScopeRegisterService() {}

    @Inject
    public ScopeRegisterService(
            ScopeEntries entries, NumberSeries numbers, CurrentUser user, Clock clock, Reason reason) {
        this.entries = entries;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
        this.reason = reason;
    }

    /** Filters: q, item, source, kind, site, confirmed, validOn. */
    @RolesAllowed(Right.SCOPE_READ)
    public Page<ScopeEntryView> search(PageRequest request) {
        return entries.search(request).map(CatalogueViews::of);
    }

    /** All revisions, the newest first. */
    @RolesAllowed(Right.SCOPE_READ)
    public List<ScopeEntryView> revisions(String number) {
        List<ScopeEntryView> found =
                entries.revisions(number).stream().map(CatalogueViews::of).toList();
        if (found.isEmpty()) {
            throw new BusinessException(CatalogueError.SCOPE_NOT_FOUND, number);
        }
        return found;
    }

    /** AC-05: how many items an authority's entries cover on a day. */
    @RolesAllowed(Right.SCOPE_READ)
    public long itemsCovered(ScopeSource source, LocalDate day) {
        return entries.countValid(source, day);
    }

    @RolesAllowed(Right.SCOPE_READ)
    public Page<ScopeRefusalView> refusals(PageRequest request) {
        return entries.refusals(request).map(CatalogueViews::of);
    }

    @RolesAllowed(Right.SCOPE_EDIT)
    public ScopeEntryView enter(@Valid ChangeScopeEntry command) {
        reason.of(command.reason());
        ScopeEntry entry = new ScopeEntry(nextNumber(numbers, Institute.today(clock)), command.data());
        entries.add(entry);
        entries.flush();
        return CatalogueViews.of(entry);
    }

    @RolesAllowed(Right.SCOPE_EDIT)
    public ScopeEntryView revise(@Valid ChangeScopeEntry command) {
        reason.of(command.reason());
        ScopeEntry current = entries.require(command.number(), command.seenRevision(), command.seenVersion());
        ScopeEntry next = current.replace(command.data());
        entries.add(next);
        entries.flush();
        return CatalogueViews.of(next);
    }

    @RolesAllowed(Right.SCOPE_EDIT)
    public ScopeEntryView end(@Valid EndScopeEntry command) {
        reason.of(command.reason());
        ScopeEntry entry = entries.require(command.number(), command.seenRevision(), command.seenVersion());
        entry.end(command.lastDay());
        entries.flush();
        return CatalogueViews.of(entry);
    }

    @RolesAllowed(Right.SCOPE_EDIT)
    public ScopeEntryView confirm(String number, int revision, int seenVersion) {
        ScopeEntry entry = entries.require(number, revision, seenVersion);
        entry.confirm(user.id(), clock.instant());
        entries.flush();
        return CatalogueViews.of(entry);
    }

    static String nextNumber(NumberSeries numbers, LocalDate day) {
        return "SC%d-%06d".formatted(day.getYear(), numbers.next("scope-entry", day.getYear()));
    }
}
