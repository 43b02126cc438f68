package cn.metrology.lims.procedure.store;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Flush;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.procedure.CatalogueError;
import cn.metrology.lims.procedure.Confidence;
import cn.metrology.lims.procedure.MetrologyField;
import cn.metrology.lims.procedure.model.TestItem;
import cn.metrology.lims.procedure.model.TestItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class JpaTestItems implements TestItems {
    private static final Map<String, String> SORTS = Map.of(
            "code", "code",
            "nameZh", "nameZh",
            "field", "field",
            "kind", "kind",
            "regulationNo", "regulationNo",
            "standardCode", "standardCode",
            "intervalMonths", "intervalMonths",
            "confidence", "confidence");

    @PersistenceContext(unitName = "lims")
    private EntityManager em;

    @Override
    public void add(TestItem item) {
        em.persist(item);
    }

    @Override
    public Optional<TestItem> find(String code) {
        return em.createQuery("select t from TestItem t where t.code = :code", TestItem.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public TestItem require(String code, int seenVersion) {
        TestItem item = find(code).orElseThrow(() -> new BusinessException(CatalogueError.ITEM_NOT_FOUND, code));
        if (item.version() != seenVersion) {
            throw new BusinessException(CatalogueError.ITEM_CHANGED, code);
        }
        em.lock(item, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return item;
    }

    @Override
    public Page<TestItem> search(PageRequest request) {
        return filter(request).page(request, SORTS, "x.code");
    }

    @Override
    public List<TestItem> all(PageRequest request) {
        return filter(request).all("x.code");
    }

    @Override
    public long count() {
        return em.createQuery("select count(t) from TestItem t", Long.class).getSingleResult();
    }

    @Override
    public void flush() {
        Flush.of(em, TestItem.class, TestItem::code, CatalogueError.ITEM_CHANGED);
    }

    private JpqlFilter<TestItem> filter(PageRequest request) {
        JpqlFilter<TestItem> filter = new JpqlFilter<>(em, TestItem.class);
        request.filter("q")
                .ifPresent(text -> filter.containing(
                        text,
                        "code",
                        "nameZh",
                        "nameInitials",
                        "nameEn",
                        "regulationNo",
                        "regulationTitle",
                        "mandatoryCategory",
                        "remark"));
        request.filter("field")
                .map(name -> Choices.of(MetrologyField.class, "field", name))
                .ifPresent(field -> filter.where("x.field = :field", "field", field));
        request.filter("kind")
                .map(name -> Choices.of(ServiceKind.class, "kind", name))
                .ifPresent(kind -> filter.where("x.kind = :kind", "kind", kind));
        request.filter("confidence")
                .map(name -> Choices.of(Confidence.class, "confidence", name))
                .ifPresent(confidence -> filter.where("x.confidence = :confidence", "confidence", confidence));
        request.filter("confirmed")
                .ifPresent(yes -> filter.where(
                        Boolean.parseBoolean(yes) ? "x.confirmation.by is not null" : "x.confirmation.by is null"));
        request.filter("mandatory")
                .map(Boolean::valueOf)
                .ifPresent(yes -> filter.where("x.mandatory = :mandatory", "mandatory", yes));
        request.filter("standard").ifPresent(code -> filter.where("x.standardCode = :standard", "standard", code));
        request.filter("regulation")
                .ifPresent(number -> filter.where("x.regulationNo = :regulation", "regulation", number));
        return filter;
    }
}
