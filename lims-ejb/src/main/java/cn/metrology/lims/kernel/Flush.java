package cn.metrology.lims.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.function.Function;

/** Sends what waits to the database. Who lost the race for a row is told so in the words of the component. */
public final class Flush {
    private Flush() {}

    /**
     * @param type what a race can be lost for
     * @param name how users call one of them
     * @throws BusinessException {@code changed} with that name, or with "" where the loser is not known
     */
    public static <T> void of(EntityManager em, Class<T> type, Function<T, ?> name, ErrorCode changed) {
        try {
            em.flush();
        } catch (OptimisticLockException lostRace) {
            Object loser = lostRace.getEntity();
            throw new BusinessException(changed, type.isInstance(loser) ? name.apply(type.cast(loser)) : "");
        }
    }
}
