package cn.metrology.lims.procedure.store;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.procedure.BudgetError;
import cn.metrology.lims.procedure.model.BudgetTemplate;
import cn.metrology.lims.procedure.model.BudgetTemplates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaBudgetTemplates implements BudgetTemplates {
    private static final String NEWEST = """
            select t from BudgetTemplate t where t.edition =
              (select max(o.edition) from BudgetTemplate o where o.procedureNo = t.procedureNo and o.name = t.name)
            order by t.procedureNo, t.name""";

    @PersistenceContext(unitName = "lims")
    private EntityManager em;

    @Override
    public void add(BudgetTemplate template) {
        em.persist(template);
    }

    @Override
    public List<BudgetTemplate> newest() {
        return em.createQuery(NEWEST, BudgetTemplate.class).getResultList();
    }

    @Override
    public Optional<BudgetTemplate> newest(String procedureNo, String name) {
        return em.createQuery(
                        "select t from BudgetTemplate t where t.procedureNo = :procedure and t.name = :name order by t.edition desc",
                        BudgetTemplate.class)
                .setParameter("procedure", procedureNo)
                .setParameter("name", name)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<BudgetTemplate> find(String procedureNo, String name, int edition) {
        return em.createQuery(
                        "select t from BudgetTemplate t where t.procedureNo = :procedure and t.name = :name and t.edition = :edition",
                        BudgetTemplate.class)
                .setParameter("procedure", procedureNo)
                .setParameter("name", name)
                .setParameter("edition", edition)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void flush() {
        try {
            em.flush();
        } catch (PersistenceException lostRace) {
            throw new BusinessException(BudgetError.TEMPLATE_CHANGED, lostRace.getMessage());
        }
    }
}
