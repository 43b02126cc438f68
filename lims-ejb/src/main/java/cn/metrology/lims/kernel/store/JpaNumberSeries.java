package cn.metrology.lims.kernel.store;

import cn.metrology.lims.kernel.NumberSeries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

@ApplicationScoped
class JpaNumberSeries implements NumberSeries {
    @PersistenceContext(unitName = "lims")
    private EntityManager em;

    /** One statement raises or begins the series, so the row's lock is taken without a gap lock to deadlock on. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public long next(String series, int year) {
        em.createNativeQuery("insert into number_series (series, series_year, last_number) values (?1, ?2, 1)"
                        + " on duplicate key update last_number = last_number + 1")
                .setParameter(1, series)
                .setParameter(2, year)
                .executeUpdate();
        Number last = (Number)
                em.createNativeQuery("select last_number from number_series where series = ?1 and series_year = ?2")
                        .setParameter(1, series)
                        .setParameter(2, year)
                        .getSingleResult();
        return last.longValue();
    }
}
