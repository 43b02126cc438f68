package cn.metrology.lims.quality.store;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Flush;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.quality.ImpactDecision;
import cn.metrology.lims.quality.ImpactStatus;
import cn.metrology.lims.quality.QualityError;
import cn.metrology.lims.quality.model.ClientNotice;
import cn.metrology.lims.quality.model.ImpactLine;
import cn.metrology.lims.quality.model.ImpactRun;
import cn.metrology.lims.quality.model.Impacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaImpacts implements Impacts {
    @PersistenceContext(unitName = "lims")
    private EntityManager em;

    @Override
    public void add(ImpactRun run) {
        em.persist(run);
    }

    @Override
    public void add(ClientNotice notice) {
        em.persist(notice);
    }

    @Override
    public Optional<ImpactRun> find(String number) {
        return em.createQuery("select r from ImpactRun r where r.number = :number", ImpactRun.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public ImpactRun require(String number, int seenVersion) {
        ImpactRun found = find(number).orElseThrow(() -> new BusinessException(QualityError.IMPACT_NOT_FOUND, number));
        em.lock(found, LockModeType.OPTIMISTIC_FORCE_INCREMENT); // a decision on a line counts as a change, too
        if (found.version() != seenVersion) {
            throw new BusinessException(QualityError.IMPACT_CHANGED, number);
        }
        return found;
    }

    @Override
    public Page<ImpactRun> page(PageRequest request) {
        String where = " from ImpactRun r where (:all = 1 or r.status = :status)";
        TypedQuery<ImpactRun> rows = em.createQuery("select r" + where + " order by r.id desc", ImpactRun.class);
        TypedQuery<Long> total = em.createQuery("select count(r)" + where, Long.class);
        Optional<String> status = request.filter("status");
        for (TypedQuery<?> query : List.of(rows, total)) {
            query.setParameter("all", status.isPresent() ? 0 : 1);
            query.setParameter("status", ImpactStatus.valueOf(status.orElse(ImpactStatus.OPEN.name())));
        }
        return new Page<>(
                rows.setFirstResult(request.first())
                        .setMaxResults(request.size())
                        .getResultList(),
                total.getSingleResult());
    }

    @Override
    public List<ImpactLine> holding(String certificate, String exceptRun) {
        return em.createQuery(
                        "select l from ImpactLine l where l.certificate = :certificate and l.run.number <> :run"
                                + " and l.decision <> :keep",
                        ImpactLine.class)
                .setParameter("certificate", certificate)
                .setParameter("run", exceptRun)
                .setParameter("keep", ImpactDecision.KEEP)
                .getResultList();
    }

    @Override
    public List<ClientNotice> noticesOf(String run) {
        return em.createQuery("select n from ClientNotice n where n.run = :run order by n.number", ClientNotice.class)
                .setParameter("run", run)
                .getResultList();
    }

    @Override
    public Optional<ClientNotice> notice(String number) {
        return em.createQuery("select n from ClientNotice n where n.number = :number", ClientNotice.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ClientNotice> noticesTo(String client) {
        return em.createQuery(
                        "select n from ClientNotice n where n.client = :client order by n.id desc", ClientNotice.class)
                .setParameter("client", client)
                .getResultList();
    }

    @Override
    public void flush() {
        Flush.of(em, ImpactRun.class, ImpactRun::number, QualityError.IMPACT_CHANGED);
    }
}
