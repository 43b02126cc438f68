package cn.metrology.lims.standards.store;

import cn.metrology.lims.identity.Role;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.standards.CalibrationStatus;
import cn.metrology.lims.standards.CheckPlanStatus;
import cn.metrology.lims.standards.DueKind;
import cn.metrology.lims.standards.DueRow;
import cn.metrology.lims.standards.InstrumentStatus;
import cn.metrology.lims.standards.StandardKind;
import cn.metrology.lims.standards.StandardStatus;
import cn.metrology.lims.standards.TestKind;
import cn.metrology.lims.standards.model.DueDates;
import cn.metrology.lims.standards.model.ReferenceInstrument;
import cn.metrology.lims.standards.model.Reminder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaDueDates implements DueDates {
    private static final Set<StandardStatus> KEPT_UP =
            Set.of(StandardStatus.ACTIVE, StandardStatus.RESTRICTED, StandardStatus.UNDER_REEXAM);

    @PersistenceContext(unitName = "lims")
    private EntityManager em;

    @Override
    public List<DueRow> ofInstruments(LocalDate until, Set<Site> sites, LocalDate today) {
        List<DueRow> rows = new ArrayList<>();
        em.createQuery(
                        "select i.number, i.name, s.code, s.nameZh, i.site, max(c.dueOn)"
                                + " from Calibration c join c.instrument i, MeasurementStandard s"
                                + " where s.code = i.standardCode and c.status = :accepted and i.status <> :scrapped"
                                + " and i.site in :sites group by i.number, i.name, s.code, s.nameZh, i.site"
                                + " having max(c.dueOn) <= :until",
                        Object[].class)
                .setParameter("accepted", CalibrationStatus.ACCEPTED)
                .setParameter("scrapped", InstrumentStatus.SCRAPPED)
                .setParameter("sites", sites)
                .setParameter("until", until)
                .getResultStream()
                .forEach(found -> rows.add(row(DueKind.CALIBRATION, found, today)));
        em.createQuery(
                        "select p.number, p.quantity, s.code, s.nameZh, p.site, p.nextDue"
                                + " from CheckPlan p, MeasurementStandard s where s.code = p.standardCode"
                                + " and p.status = :active and p.site in :sites and p.nextDue <= :until",
                        Object[].class)
                .setParameter("active", CheckPlanStatus.ACTIVE)
                .setParameter("sites", sites)
                .setParameter("until", until)
                .getResultStream()
                .forEach(found -> rows.add(row(DueKind.CHECK, found, today)));
        return rows;
    }

    @Override
    public List<DueRow> ofStandards(LocalDate until, Set<Site> sites, LocalDate today, int leadMonths) {
        List<DueRow> rows = new ArrayList<>();
        em.createQuery(
                        "select s.code, s.nameZh, s.code, s.nameZh, s.site, s.certificateValidUntil"
                                + " from MeasurementStandard s where s.status in :kept and s.site in :sites"
                                + " and s.certificateValidUntil <= :until",
                        Object[].class)
                .setParameter("kept", KEPT_UP)
                .setParameter("sites", sites)
                .setParameter("until", until.plusMonths(leadMonths))
                .getResultStream()
                .forEach(found -> {
                    found[5] = ((LocalDate) found[5]).minusMonths(leadMonths);
                    rows.add(row(DueKind.RE_EXAMINATION, found, today));
                });
        for (TestKind kind : List.of(TestKind.REPEATABILITY, TestKind.STABILITY)) {
            em.createQuery(
                            "select s.code, s.nameZh, s.code, s.nameZh, s.site, max(t.measuredOn)"
                                    + " from PerformanceTest t, MeasurementStandard s where s.code = t.standardCode"
                                    + " and t.kind = :kind and t.voided is null and s.status in :kept"
                                    + " and s.kind = :public and s.site in :sites"
                                    + " group by s.code, s.nameZh, s.site having max(t.measuredOn) <= :measured",
                            Object[].class)
                    .setParameter("kind", kind)
                    .setParameter("kept", KEPT_UP)
                    .setParameter("public", StandardKind.PUBLIC)
                    .setParameter("sites", sites)
                    .setParameter("measured", until.minusYears(1))
                    .getResultStream()
                    .forEach(found -> {
                        found[5] = ((LocalDate) found[5]).plusYears(1);
                        rows.add(row(DueKind.valueOf(kind.name()), found, today));
                    });
        }
        return rows;
    }

    private static DueRow row(DueKind kind, Object[] found, LocalDate today) {
        LocalDate due = (LocalDate) found[5];
        return new DueRow(
                kind,
                due,
                (String) found[0],
                (String) found[1],
                (String) found[2],
                (String) found[3],
                (Site) found[4],
                ChronoUnit.DAYS.between(today, due));
    }

    @Override
    public List<ReferenceInstrument> instruments(Set<Site> sites) {
        return em.createQuery(
                        "select i from ReferenceInstrument i where i.site in :sites and i.status <> :scrapped"
                                + " order by i.standardCode, i.number",
                        ReferenceInstrument.class)
                .setParameter("sites", sites)
                .setParameter("scrapped", InstrumentStatus.SCRAPPED)
                .setHint("eclipselink.batch", "i.calibrations")
                .getResultList();
    }

    @Override
    public void add(Reminder reminder) {
        em.persist(reminder);
    }

    @Override
    public Set<String> marks(LocalDate from) {
        return em.createQuery("select r from Reminder r where r.dueOn >= :from", Reminder.class)
                .setParameter("from", from)
                .getResultStream()
                .map(Reminder::mark)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Reminder> unseen(Set<Role> roles, Set<Site> sites) {
        if (roles.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select r from Reminder r where r.seenBy is null and r.role in :roles and r.site in :sites"
                                + " order by r.dueOn, r.id",
                        Reminder.class)
                .setParameter("roles", roles)
                .setParameter("sites", sites)
                .getResultList();
    }

    @Override
    public Optional<Reminder> reminder(long key) {
        return Optional.ofNullable(em.find(Reminder.class, key));
    }
}
