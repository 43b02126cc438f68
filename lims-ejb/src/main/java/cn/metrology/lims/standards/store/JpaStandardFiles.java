package cn.metrology.lims.standards.store;

import cn.metrology.lims.kernel.Sha256;
import cn.metrology.lims.standards.model.StandardDocument;
import cn.metrology.lims.standards.model.StandardEvent;
import cn.metrology.lims.standards.model.StandardFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaStandardFiles implements StandardFiles {
    @PersistenceContext(unitName = "lims")
    private EntityManager em;

    @Override
    public void add(StandardEvent event) {
        em.persist(event);
    }

    @Override
    public void add(StandardDocument document) {
        em.persist(document);
    }

    @Override
    public List<StandardEvent> events(String standardCode) {
        return em.createQuery(
                        "select e from StandardEvent e where e.standardCode = :code order by e.day desc, e.id desc",
                        StandardEvent.class)
                .setParameter("code", standardCode)
                .getResultList();
    }

    @Override
    public List<StandardDocument> documents(String standardCode) {
        return em.createQuery(
                        "select d from StandardDocument d where d.standardCode = :code order by d.part, d.id desc",
                        StandardDocument.class)
                .setParameter("code", standardCode)
                .getResultList();
    }

    @Override
    public Optional<StandardDocument> document(String standardCode, String hash) {
        return em.createQuery(
                        "select d from StandardDocument d where d.standardCode = :code and d.file = :hash",
                        StandardDocument.class)
                .setParameter("code", standardCode)
                .setParameter("hash", new Sha256(hash))
                .getResultStream()
                .findFirst();
    }
}
