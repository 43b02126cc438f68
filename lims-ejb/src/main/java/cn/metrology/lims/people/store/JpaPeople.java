package cn.metrology.lims.people.store;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.people.Duty;
import cn.metrology.lims.people.PeopleError;
import cn.metrology.lims.people.model.Authorisation;
import cn.metrology.lims.people.model.Conflict;
import cn.metrology.lims.people.model.People;
import cn.metrology.lims.people.model.Qualification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaPeople implements People {
    @PersistenceContext(unitName = "lims")
    private EntityManager em;

    @Override
    public void add(Authorisation authorisation) {
        em.persist(authorisation);
    }

    @Override
    public void add(Qualification qualification) {
        em.persist(qualification);
    }

    @Override
    public void add(Conflict conflict) {
        em.persist(conflict);
    }

    @Override
    public boolean isEmpty() {
        return em.createQuery("select count(a) from Authorisation a", Long.class)
                        .getSingleResult()
                == 0;
    }

    @Override
    public Authorisation require(long id, int seenVersion) {
        Authorisation found = em.find(Authorisation.class, id);
        if (found == null) {
            throw new BusinessException(PeopleError.AUTHORISATION_NOT_FOUND);
        }
        if (found.version() != seenVersion) {
            throw new BusinessException(PeopleError.AUTHORISATION_CHANGED);
        }
        return found;
    }

    @Override
    public List<Authorisation> authorisations(ServiceKind serviceKind, Duty duty) {
        return em.createQuery(
                        "select a from Authorisation a where a.serviceKind = :kind and a.duty = :duty order by a.staff, a.id",
                        Authorisation.class)
                .setParameter("kind", serviceKind)
                .setParameter("duty", duty)
                .getResultList();
    }

    @Override
    public List<Authorisation> authorisations() {
        return em.createQuery("select a from Authorisation a order by a.staff, a.duty, a.items", Authorisation.class)
                .getResultList();
    }

    @Override
    public List<Qualification> qualifications(StaffId staff) {
        return em.createQuery("select q from Qualification q where q.staff = :staff", Qualification.class)
                .setParameter("staff", staff)
                .getResultList();
    }

    @Override
    public List<Qualification> qualifications() {
        return em.createQuery("select q from Qualification q order by q.staff", Qualification.class)
                .getResultList();
    }

    @Override
    public List<Conflict> conflicts(StaffId staff) {
        return em.createQuery("select c from Conflict c where c.staff = :staff", Conflict.class)
                .setParameter("staff", staff)
                .getResultList();
    }

    @Override
    public void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException lostRace) {
            throw new BusinessException(PeopleError.AUTHORISATION_CHANGED);
        }
    }
}
