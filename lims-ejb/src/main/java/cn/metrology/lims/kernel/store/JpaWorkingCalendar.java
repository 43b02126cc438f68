package cn.metrology.lims.kernel.store;

import cn.metrology.lims.kernel.WorkingCalendar;
import cn.metrology.lims.kernel.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

@ApplicationScoped
class JpaWorkingCalendar implements WorkingCalendar {
    @PersistenceContext(unitName = "lims")
    private EntityManager em;

    @Override
    public WorkingDays days() {
        Set<LocalDate> free = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        Set<Integer> years = new HashSet<>();
        for (Object row : rows()) {
            Object[] columns = (Object[]) row;
            LocalDate day = ((Date) columns[0]).toLocalDate();
            years.add(day.getYear());
            ("HOLIDAY".equals(columns[1]) ? free : worked).add(day);
        }
        return new WorkingDays(free, worked, years);
    }

    private List<?> rows() {
        return em.createNativeQuery("select day, day_kind from calendar_day").getResultList();
    }
}
