package cn.metrology.lims.traceability.store;

import cn.metrology.lims.kernel.Flush;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.traceability.NodeKind;
import cn.metrology.lims.traceability.TraceabilityError;
import cn.metrology.lims.traceability.model.TraceLink;
import cn.metrology.lims.traceability.model.UpperStandard;
import cn.metrology.lims.traceability.model.UpperStandards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaUpperStandards implements UpperStandards {
    private static final String OF_CERTIFICATE =
            "from TraceLink l where l.child = :child and l.certificateNo = :certificate and l.knownUntil is null";

    @PersistenceContext(unitName = "lims")
    private EntityManager em;

    @Override
    public void add(UpperStandard upper) {
        em.persist(upper);
    }

    @Override
    public void add(TraceLink link) {
        em.persist(link);
    }

    @Override
    public boolean isEmpty() {
        return em.createQuery("select count(u) from UpperStandard u", Long.class)
                        .getSingleResult()
                == 0;
    }

    @Override
    public Optional<UpperStandard> current(String code) {
        return em.createQuery(
                        "select u from UpperStandard u where u.code = :code and u.knownUntil is null",
                        UpperStandard.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<UpperStandard> all() {
        return em.createQuery(
                        "select u from UpperStandard u where u.knownUntil is null order by u.code", UpperStandard.class)
                .getResultList();
    }

    @Override
    public Page<UpperStandard> page(PageRequest request) {
        String where = " from UpperStandard u where u.knownUntil is null"
                + " and (:text = '' or u.code like :like or u.nameZh like :like or u.laboratory like :like)"
                + " and (:all = 1 or u.kind = :kind)";
        TypedQuery<UpperStandard> rows =
                em.createQuery("select u" + where + " order by u.code desc", UpperStandard.class);
        TypedQuery<Long> total = em.createQuery("select count(u)" + where, Long.class);
        String text = request.filter("text").orElse("");
        Optional<String> kind = request.filter("kind");
        for (TypedQuery<?> query : List.of(rows, total)) {
            query.setParameter("text", text);
            query.setParameter("like", "%" + text + "%");
            query.setParameter("all", kind.isPresent() ? 0 : 1);
            query.setParameter("kind", NodeKind.valueOf(kind.orElse(NodeKind.UPPER.name())));
        }
        return new Page<>(
                rows.setFirstResult(request.first())
                        .setMaxResults(request.size())
                        .getResultList(),
                total.getSingleResult());
    }

    @Override
    public List<TraceLink> currentLinks(String instrument, String certificateNo) {
        return em.createQuery("select l " + OF_CERTIFICATE, TraceLink.class)
                .setParameter("child", instrument)
                .setParameter("certificate", certificateNo)
                .getResultList();
    }

    @Override
    public List<TraceLink> unresolved() {
        return em.createQuery(
                        "select l from TraceLink l where l.parent is null and l.knownUntil is null", TraceLink.class)
                .getResultList();
    }

    @Override
    public boolean hasLink(String child, String parent) {
        return em.createQuery(
                                "select count(l) from TraceLink l where l.child = :child and l.parent = :parent"
                                        + " and l.knownUntil is null",
                                Long.class)
                        .setParameter("child", child)
                        .setParameter("parent", parent)
                        .getSingleResult()
                > 0;
    }

    @Override
    public boolean hasCalibration(String instrument, String certificateNo) {
        return em.createQuery("select count(l) " + OF_CERTIFICATE, Long.class)
                        .setParameter("child", instrument)
                        .setParameter("certificate", certificateNo)
                        .getSingleResult()
                > 0;
    }

    @Override
    public void flush() {
        Flush.of(em, UpperStandard.class, UpperStandard::code, TraceabilityError.UPPER_CHANGED);
    }
}
