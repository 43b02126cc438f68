package cn.metrology.lims.procedure.store;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Flush;
import cn.metrology.lims.procedure.CatalogueError;
import cn.metrology.lims.procedure.model.CmcLine;
import cn.metrology.lims.procedure.model.CmcLines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaCmcLines implements CmcLines {
    @PersistenceContext(unitName = "lims")
    private EntityManager em;

    @Override
    public void add(CmcLine line) {
        em.persist(line);
    }

    @Override
    public List<CmcLine> ofItem(String itemCode) {
        return em.createQuery(
                        "select c from CmcLine c where c.itemCode = :code order by c.parameter, c.rangeMin.amount, c.id",
                        CmcLine.class)
                .setParameter("code", itemCode)
                .getResultList();
    }

    @Override
    public CmcLine require(String number, int seenVersion) {
        CmcLine line = em.createQuery("select c from CmcLine c where c.number = :number", CmcLine.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new BusinessException(CatalogueError.CMC_NOT_FOUND, number));
        if (line.version() != seenVersion) {
            throw new BusinessException(CatalogueError.CMC_CHANGED, number);
        }
        em.lock(line, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return line;
    }

    @Override
    public void flush() {
        Flush.of(em, CmcLine.class, CmcLine::number, CatalogueError.CMC_CHANGED);
    }
}
