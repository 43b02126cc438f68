package cn.metrology.lims.measurement.store;

import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.measurement.StandardUseRow;
import cn.metrology.lims.measurement.model.StandardUses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.util.List;
import java.util.Set;

@ApplicationScoped
class JpaStandardUses implements StandardUses {
    private static final String FROM = " from worksheet_standard u join worksheet w on w.id = u.worksheet_id"
            + " join measurement_task t on t.task_no = w.task_no"
            + " where u.standard_code = ?1 and u.taken_off_at is null and w.site in (?2, ?3)";

    @PersistenceContext(unitName = "lims")
    private EntityManager em;

    @Override
    public Page<StandardUseRow> of(String standardCode, Set<Site> sites, PageRequest request) {
        List<?> rows = filled(
                        "select u.id, w.measured_on, u.instrument_no, w.worksheet_no, w.item_no, t.instrument_name,"
                                + " w.performer_name" + FROM + " order by w.measured_on desc, u.id desc",
                        standardCode,
                        sites)
                .setFirstResult(request.first())
                .setMaxResults(request.size())
                .getResultList();
        Number total =
                (Number) filled("select count(*)" + FROM, standardCode, sites).getSingleResult();
        return new Page<>(rows.stream().map(row -> row((Object[]) row)).toList(), total.longValue());
    }

    /** There are two sites; who sees one only asks for it twice. */
    private Query filled(String sql, String standardCode, Set<Site> sites) {
        List<String> names = sites.stream().map(Site::name).sorted().toList();
        return em.createNativeQuery(sql)
                .setParameter(1, standardCode)
                .setParameter(2, names.get(0))
                .setParameter(3, names.get(names.size() - 1));
    }

    private static StandardUseRow row(Object[] column) {
        return new StandardUseRow(
                ((Number) column[0]).longValue(),
                ((Date) column[1]).toLocalDate(),
                (String) column[2],
                (String) column[3],
                (String) column[4],
                (String) column[5],
                (String) column[6]);
    }
}
