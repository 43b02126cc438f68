package cn.metrology.lims.standards.store;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.standards.CheckVerdict;
import cn.metrology.lims.standards.StandardsError;
import cn.metrology.lims.standards.TestKind;
import cn.metrology.lims.standards.model.CheckPlan;
import cn.metrology.lims.standards.model.ControlRecords;
import cn.metrology.lims.standards.model.PerformanceTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
class JpaControlRecords implements ControlRecords {
    @PersistenceContext(unitName = "lims")
    private EntityManager em;

    @Override
    public void add(PerformanceTest test) {
        em.persist(test);
    }

    @Override
    public void add(CheckPlan plan) {
        em.persist(plan);
    }

    @Override
    public PerformanceTest requireTest(String number, int seenVersion) {
        PerformanceTest found = em.createQuery(
                        "select t from PerformanceTest t where t.number = :number", PerformanceTest.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new BusinessException(StandardsError.TEST_NOT_FOUND, number));
        if (found.version() != seenVersion) {
            throw new BusinessException(StandardsError.RECORD_CHANGED, number);
        }
        return found;
    }

    @Override
    public List<PerformanceTest> testsOf(String standardCode) {
        return em.createQuery(
                        "select t from PerformanceTest t where t.standardCode = :code order by t.measuredOn desc, t.id desc",
                        PerformanceTest.class)
                .setParameter("code", standardCode)
                .setHint("eclipselink.batch", "t.readings")
                .getResultList();
    }

    @Override
    public List<PerformanceTest> valid(String standardCode, TestKind kind, String quantity) {
        return em.createQuery(
                        "select t from PerformanceTest t where t.standardCode = :code and t.kind = :kind"
                                + " and t.quantity = :quantity and t.voided is null order by t.measuredOn, t.id",
                        PerformanceTest.class)
                .setParameter("code", standardCode)
                .setParameter("kind", kind)
                .setParameter("quantity", quantity.strip())
                .getResultList();
    }

    @Override
    public CheckPlan requirePlan(String number, int seenVersion) {
        CheckPlan found = plan(number);
        em.lock(found, LockModeType.OPTIMISTIC_FORCE_INCREMENT); // a new check counts as a change, too
        if (found.version() != seenVersion) {
            throw new BusinessException(StandardsError.RECORD_CHANGED, number);
        }
        return found;
    }

    @Override
    public CheckPlan plan(String number) {
        Optional<CheckPlan> found = em.createQuery(
                        "select p from CheckPlan p where p.number = :number", CheckPlan.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
        return found.orElseThrow(() -> new BusinessException(StandardsError.CHECK_PLAN_NOT_FOUND, number));
    }

    @Override
    public List<CheckPlan> plansOf(String standardCode) {
        return em.createQuery(
                        "select p from CheckPlan p where p.standardCode = :code order by p.status, p.number",
                        CheckPlan.class)
                .setParameter("code", standardCode)
                .setHint("eclipselink.batch", "p.checks")
                .setHint("eclipselink.batch", "p.checks.readings")
                .getResultList();
    }

    @Override
    public List<CheckPlan> plansOfInstrument(String instrumentNumber) {
        return em.createQuery(
                        "select p from CheckPlan p where p.instrumentNumber = :number order by p.number",
                        CheckPlan.class)
                .setParameter("number", instrumentNumber)
                .getResultList();
    }

    @Override
    public List<CheckPlan> alarmed(Set<Site> sites) {
        return em.createQuery(
                        "select distinct p from IntermediateCheck c join c.plan p where p.site in :sites"
                                + " and c.verdict <> :passed and c.action is null and c.voided is null order by p.number",
                        CheckPlan.class)
                .setParameter("sites", sites)
                .setParameter("passed", CheckVerdict.PASSED)
                .getResultList();
    }

    @Override
    public void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException lostRace) {
            throw new BusinessException(StandardsError.RECORD_CHANGED, "");
        }
    }
}
