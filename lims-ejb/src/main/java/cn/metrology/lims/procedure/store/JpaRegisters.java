package cn.metrology.lims.procedure.store;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.procedure.CatalogueError;
import cn.metrology.lims.procedure.model.MandatoryEntry;
import cn.metrology.lims.procedure.model.Registers;
import cn.metrology.lims.procedure.model.Regulation;
import cn.metrology.lims.procedure.model.VerificationScheme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaRegisters implements Registers {
    @PersistenceContext(unitName = "lims")
    private EntityManager em;

    @Override
    public void add(Regulation regulation) {
        em.persist(regulation);
    }

    @Override
    public void add(MandatoryEntry entry) {
        em.persist(entry);
    }

    @Override
    public void add(VerificationScheme scheme) {
        em.persist(scheme);
    }

    @Override
    public Optional<Regulation> regulation(String number) {
        return first(Regulation.class, "number", number);
    }

    @Override
    public Regulation requireRegulation(String number, int seenVersion) {
        Regulation found = regulation(number)
                .orElseThrow(() -> new BusinessException(CatalogueError.REGULATION_NOT_FOUND, number));
        if (found.version() != seenVersion) {
            throw new BusinessException(CatalogueError.REGULATION_CHANGED, number);
        }
        return locked(found);
    }

    @Override
    public MandatoryEntry requireMandatory(String category, int seenVersion) {
        MandatoryEntry found = first(MandatoryEntry.class, "category", category)
                .orElseThrow(() -> new BusinessException(CatalogueError.MANDATORY_NOT_FOUND, category));
        if (found.version() != seenVersion) {
            throw new BusinessException(CatalogueError.MANDATORY_CHANGED, category);
        }
        return locked(found);
    }

    @Override
    public VerificationScheme requireScheme(String number, int seenVersion) {
        VerificationScheme found = first(VerificationScheme.class, "number", number)
                .orElseThrow(() -> new BusinessException(CatalogueError.SCHEME_NOT_FOUND, number));
        if (found.version() != seenVersion) {
            throw new BusinessException(CatalogueError.SCHEME_CHANGED, number);
        }
        return locked(found);
    }

    @Override
    public List<Regulation> regulations() {
        return em.createQuery("select r from Regulation r order by r.number", Regulation.class)
                .getResultList();
    }

    @Override
    public List<MandatoryEntry> mandatory() {
        return em.createQuery("select m from MandatoryEntry m order by m.sequence", MandatoryEntry.class)
                .getResultList();
    }

    @Override
    public List<VerificationScheme> schemes() {
        return em.createQuery("select v from VerificationScheme v order by v.number", VerificationScheme.class)
                .getResultList();
    }

    @Override
    public void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException lostRace) {
            throw new BusinessException(CatalogueError.REGULATION_CHANGED, String.valueOf(lostRace.getEntity()));
        }
    }

    private <T> T locked(T found) {
        em.lock(found, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return found;
    }

    private <T> Optional<T> first(Class<T> type, String attribute, String value) {
        return em.createQuery("select x from " + type.getSimpleName() + " x where x." + attribute + " = :value", type)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }
}
