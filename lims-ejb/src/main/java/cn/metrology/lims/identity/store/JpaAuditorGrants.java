package cn.metrology.lims.identity.store;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.identity.model.AuditorGrant;
import cn.metrology.lims.identity.model.AuditorGrants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaAuditorGrants implements AuditorGrants {
    @PersistenceContext(unitName = "lims")
    private EntityManager em;

    @Override
    public void add(AuditorGrant grant) {
        em.persist(grant);
    }

    @Override
    public Optional<AuditorGrant> current(StaffId auditor, LocalDate day) {
        return em.createQuery(
                        "select g from AuditorGrant g where g.auditor = :auditor and g.validTo >= :day order by g.id desc",
                        AuditorGrant.class)
                .setParameter("auditor", auditor)
                .setParameter("day", day)
                .getResultStream()
                .filter(grant -> grant.isCurrent(day))
                .findFirst();
    }

    @Override
    public Optional<AuditorGrant> find(String number) {
        return em.createQuery("select g from AuditorGrant g where g.number = :number", AuditorGrant.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<AuditorGrant> all() {
        return em.createQuery("select g from AuditorGrant g order by g.id desc", AuditorGrant.class)
                .getResultList();
    }
}
