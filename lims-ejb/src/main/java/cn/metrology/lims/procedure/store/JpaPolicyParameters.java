package cn.metrology.lims.procedure.store;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Flush;
import cn.metrology.lims.procedure.CatalogueError;
import cn.metrology.lims.procedure.model.PolicyParameter;
import cn.metrology.lims.procedure.model.PolicyParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaPolicyParameters implements PolicyParameters {
    @PersistenceContext(unitName = "lims")
    private EntityManager em;

    @Override
    public void add(PolicyParameter parameter) {
        em.persist(parameter);
    }

    @Override
    public Optional<PolicyParameter> find(String key) {
        return em.createQuery("select p from PolicyParameter p where p.key = :key", PolicyParameter.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    @Override
    public PolicyParameter require(String key, int seenVersion) {
        PolicyParameter parameter =
                find(key).orElseThrow(() -> new BusinessException(CatalogueError.POLICY_NOT_FOUND, key));
        if (parameter.version() != seenVersion) {
            throw new BusinessException(CatalogueError.POLICY_CHANGED, key);
        }
        em.lock(parameter, LockModeType.OPTIMISTIC_FORCE_INCREMENT); // a new value is a change, too
        return parameter;
    }

    @Override
    public List<PolicyParameter> all() {
        return em.createQuery("select p from PolicyParameter p order by p.key", PolicyParameter.class)
                .getResultList();
    }

    @Override
    public void flush() {
        Flush.of(em, PolicyParameter.class, PolicyParameter::key, CatalogueError.POLICY_CHANGED);
    }
}
