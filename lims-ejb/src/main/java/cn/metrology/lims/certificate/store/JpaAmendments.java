package cn.metrology.lims.certificate.store;

import cn.metrology.lims.certificate.AmendmentNumber;
import cn.metrology.lims.certificate.AmendmentStatus;
import cn.metrology.lims.certificate.CertificateNumber;
import cn.metrology.lims.certificate.model.Amendment;
import cn.metrology.lims.certificate.model.Amendments;
import cn.metrology.lims.certificate.model.CertificateError;
import cn.metrology.lims.kernel.Flush;
import cn.metrology.lims.kernel.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
class JpaAmendments implements Amendments {
    @PersistenceContext(unitName = "lims")
    private EntityManager em;

    @Override
    public void add(Amendment amendment) {
        em.persist(amendment);
    }

    @Override
    public Optional<Amendment> find(AmendmentNumber number) {
        return em.createQuery("select a from Amendment a where a.number = :number", Amendment.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Amendment> of(CertificateNumber certificate) {
        return em.createQuery("select a from Amendment a where a.certificate = :number order by a.id", Amendment.class)
                .setParameter("number", certificate)
                .getResultList();
    }

    @Override
    public List<Amendment> open(Set<Site> sites) {
        return em.createQuery(
                        "select a from Amendment a, Certificate c where a.certificate = c.number and a.status = :open"
                                + " and c.site in :sites order by a.id",
                        Amendment.class)
                .setParameter("open", AmendmentStatus.PROPOSED)
                .setParameter("sites", sites)
                .getResultList();
    }

    @Override
    public void flush() {
        Flush.of(em, Amendment.class, Amendment::number, CertificateError.AMENDMENT_CHANGED);
    }
}
