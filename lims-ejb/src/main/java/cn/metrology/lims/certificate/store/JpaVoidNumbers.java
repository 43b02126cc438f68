package cn.metrology.lims.certificate.store;

import cn.metrology.lims.certificate.CertificateNumber;
import cn.metrology.lims.certificate.GapNumber;
import cn.metrology.lims.certificate.model.SeriesGaps;
import cn.metrology.lims.certificate.model.VoidNumber;
import cn.metrology.lims.certificate.model.VoidNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaVoidNumbers implements VoidNumbers {
    @PersistenceContext(unitName = "lims")
    private EntityManager em;

    @Override
    public void add(VoidNumber entry) {
        em.persist(entry);
    }

    @Override
    public List<VoidNumber> all() {
        return em.createQuery("select v from VoidNumber v order by v.number", VoidNumber.class)
                .getResultList();
    }

    @Override
    public List<GapNumber> gaps() {
        return series().stream()
                .peek(this::account)
                .flatMap(series -> series.gaps().stream())
                .toList();
    }

    private List<SeriesGaps> series() {
        List<?> rows = em.createNativeQuery("select series, series_year, last_number from number_series"
                        + " where series like ?1 order by series, series_year")
                .setParameter(1, CertificateNumber.SERIES + "%")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new SeriesGaps(
                        row[0].toString().substring(CertificateNumber.SERIES.length()),
                        ((Number) row[1]).intValue(),
                        ((Number) row[2]).intValue()))
                .toList();
    }

    private void account(SeriesGaps series) {
        List<?> used = em.createNativeQuery(
                        "select cast(substring_index(certificate_no, '-', -1) as unsigned) from certificate"
                                + " where certificate_no like ?1 union all"
                                + " select cast(substring_index(certificate_no, '-', -1) as unsigned)"
                                + " from certificate_void where certificate_no like ?2")
                .setParameter(1, series.prefix() + "-__-" + series.year() + "-%")
                .setParameter(2, series.prefix() + "-" + series.year() + "-%")
                .getResultList();
        used.forEach(sequence -> series.accountFor(((Number) sequence).intValue()));
    }
}
