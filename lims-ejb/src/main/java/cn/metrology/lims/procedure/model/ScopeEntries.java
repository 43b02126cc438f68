package cn.metrology.lims.procedure.model;

import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.procedure.ScopeSource;
import java.time.LocalDate;
import java.util.List;

/** The institute's scope, in all its revisions, and the log of what it refused. */
public interface ScopeEntries {
    void add(ScopeEntry entry);

    void add(ScopeRefusal refusal);

    List<ScopeEntry> ofItem(String itemCode);

    /** The revision as the caller last saw it; refuses with SCOPE_CHANGED when it has moved on. */
    ScopeEntry require(String number, int revision, int seenVersion);

    List<ScopeEntry> revisions(String number);

    /** Filters: q, source, kind, site, confirmed, validOn (a day; blank shows all revisions). */
    Page<ScopeEntry> search(PageRequest request);

    Page<ScopeRefusal> refusals(PageRequest request);

    long countValid(ScopeSource source, LocalDate day);

    long count();

    void flush();
}
