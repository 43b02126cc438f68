package cn.metrology.lims.procedure.store;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Flush;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.procedure.CatalogueError;
import cn.metrology.lims.procedure.ScopeSource;
import cn.metrology.lims.procedure.model.ScopeEntries;
import cn.metrology.lims.procedure.model.ScopeEntry;
import cn.metrology.lims.procedure.model.ScopeRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

@ApplicationScoped
class JpaScopeEntries implements ScopeEntries {
    private static final Map<String, String> SORTS = Map.of(
            "number", "number",
            "itemCode", "itemCode",
            "itemName", "itemName",
            "site", "site",
            "source", "source",
            "serviceKind", "serviceKind",
            "methodEdition", "methodEdition",
            "validUntil", "validUntil");

    @PersistenceContext(unitName = "lims")
    private EntityManager em;

    @Override
    public void add(ScopeEntry entry) {
        em.persist(entry);
    }

    @Override
    public void add(ScopeRefusal refusal) {
        em.persist(refusal);
    }

    @Override
    public List<ScopeEntry> ofItem(String itemCode) {
        return em.createQuery("select s from ScopeEntry s where s.itemCode = :code", ScopeEntry.class)
                .setParameter("code", itemCode)
                .getResultList();
    }

    @Override
    public ScopeEntry require(String number, int revision, int seenVersion) {
        ScopeEntry entry = revisions(number).stream()
                .filter(one -> one.revision() == revision)
                .findFirst()
                .orElseThrow(() -> new BusinessException(CatalogueError.SCOPE_NOT_FOUND, number));
        if (entry.version() != seenVersion) {
            throw new BusinessException(CatalogueError.SCOPE_CHANGED, number);
        }
        em.lock(entry, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return entry;
    }

    @Override
    public List<ScopeEntry> revisions(String number) {
        return em.createQuery(
                        "select s from ScopeEntry s where s.number = :number order by s.revision desc",
                        ScopeEntry.class)
                .setParameter("number", number)
                .getResultList();
    }

    @Override
    public Page<ScopeEntry> search(PageRequest request) {
        JpqlFilter<ScopeEntry> filter = new JpqlFilter<>(em, ScopeEntry.class);
        request.filter("q")
                .ifPresent(text ->
                        filter.containing(text, "number", "itemCode", "itemName", "methodEdition", "documentNumber"));
        request.filter("source")
                .map(name -> Choices.of(ScopeSource.class, "source", name))
                .ifPresent(source -> filter.where("x.source = :source", "source", source));
        request.filter("kind")
                .map(name -> Choices.of(ServiceKind.class, "kind", name))
                .ifPresent(kind -> filter.where("x.serviceKind = :kind", "kind", kind));
        request.filter("site")
                .map(name -> Choices.of(Site.class, "site", name))
                .ifPresent(site -> filter.where("x.site = :site", "site", site));
        request.filter("item").ifPresent(code -> filter.where("x.itemCode = :item", "item", code));
        request.filter("confirmed")
                .ifPresent(yes -> filter.where(
                        Boolean.parseBoolean(yes) ? "x.confirmation.by is not null" : "x.confirmation.by is null"));
        request.filter("validOn")
                .map(JpaScopeEntries::day)
                .ifPresent(day -> filter.where(
                        "x.validFrom <= :day and (x.validUntil is null or x.validUntil >= :day)", "day", day));
        return filter.page(request, SORTS, "x.itemCode, x.site, x.number, x.revision desc");
    }

    @Override
    public Page<ScopeRefusal> refusals(PageRequest request) {
        JpqlFilter<ScopeRefusal> filter = new JpqlFilter<>(em, ScopeRefusal.class);
        request.filter("q").ifPresent(text -> filter.containing(text, "itemCode", "objectNumber", "detail"));
        return filter.page(request, Map.of("at", "at", "itemCode", "itemCode"), "x.at desc, x.id desc");
    }

    @Override
    public long countValid(ScopeSource source, LocalDate day) {
        return em.createQuery(
                        "select count(distinct s.itemCode) from ScopeEntry s where s.source = :source"
                                + " and s.validFrom <= :day and (s.validUntil is null or s.validUntil >= :day)",
                        Long.class)
                .setParameter("source", source)
                .setParameter("day", day)
                .getSingleResult();
    }

    @Override
    public long count() {
        return em.createQuery("select count(s) from ScopeEntry s", Long.class).getSingleResult();
    }

    @Override
    public void flush() {
        Flush.of(em, ScopeEntry.class, ScopeEntry::number, CatalogueError.SCOPE_CHANGED);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw new BusinessException(CatalogueError.FILTER_INVALID, "validOn", text, "2026-11-23");
        }
    }
}
