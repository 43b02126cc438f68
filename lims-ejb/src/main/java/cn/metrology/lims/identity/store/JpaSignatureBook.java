package cn.metrology.lims.identity.store;

import cn.metrology.lims.identity.model.Signature;
import cn.metrology.lims.identity.model.SignatureBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaSignatureBook implements SignatureBook {
    @PersistenceContext(unitName = "lims")
    private EntityManager em;

    @Override
    public void add(Signature signature) {
        em.persist(signature);
    }

    @Override
    public List<Signature> of(String objectNumber) {
        return em.createQuery("select s from Signature s where s.objectNumber = :number order by s.id", Signature.class)
                .setParameter("number", objectNumber)
                .getResultList();
    }
}
