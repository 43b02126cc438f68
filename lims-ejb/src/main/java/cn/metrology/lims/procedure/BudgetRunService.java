package cn.metrology.lims.procedure;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.uncertainty.Budget;
import cn.metrology.lims.uncertainty.montecarlo.Progress;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Long Monte Carlo evaluations in the background, with progress and cancel. They live in memory only: the request with its seed gives the same
 * digits again. A person sees only the own runs.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BudgetRunService {
    private static final int MOST_AT_ONCE = 4;
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Map<String, Work> works = new ConcurrentHashMap<>();

    @Resource
    private ManagedExecutorService executor;

    private CurrentUser user;
    private Clock clock;

    /** For the container's proxy. */
    protected BudgetRunService() {}

    @Inject
    public BudgetRunService(CurrentUser user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    /** One run as its thread and the pages see it. */
    private static final class Work implements Progress {
        private final String owner;
        private final Instant started;
        private volatile BudgetRun run;
        private volatile boolean cancelled;

        Work(String id, String owner, Instant started) {
            this.owner = owner;
            this.started = started;
            this.run = new BudgetRun(id, BudgetRun.State.RUNNING, 0, 0, null, null);
        }

        @Override
        public boolean goOn(long done, long total) {
            run = new BudgetRun(run.id(), BudgetRun.State.RUNNING, done, total, null, null);
            return !cancelled;
        }

        void evaluate(Map<String, Object> request) {
            try {
                run = finished(BudgetRun.State.DONE, BudgetService.budget(request, this), null);
            } catch (CancellationException stopped) {
                run = finished(BudgetRun.State.CANCELLED, null, null);
            } catch (BusinessException refusal) {
                run = finished(BudgetRun.State.REFUSED, null, refusal);
            } catch (RuntimeException | Error defect) {
                run = finished(
                        BudgetRun.State.REFUSED, null, new BusinessException(BudgetError.BUDGET_INVALID, defect));
                throw defect;
            }
        }

        private BudgetRun finished(BudgetRun.State state, Budget budget, BusinessException refusal) {
            return new BudgetRun(run.id(), state, run.done(), run.total(), budget, refusal);
        }
    }

    /** Begins; refuses while too many runs are under way. */
    @RolesAllowed(Right.UNCERTAINTY_USE)
    public BudgetRun start(Map<String, Object> request) {
        Instant now = clock.instant();
        works.values()
                .removeIf(work -> work.run.state() != BudgetRun.State.RUNNING
                        && work.started.plus(KEPT).isBefore(now));
        long busy = works.values().stream()
                .filter(work -> work.run.state() == BudgetRun.State.RUNNING)
                .count();
        if (busy >= MOST_AT_ONCE) {
            throw new BusinessException(BudgetError.TOO_MANY_RUNS, MOST_AT_ONCE);
        }
        Work work = new Work(UUID.randomUUID().toString(), user.id().value(), now);
        works.put(work.run.id(), work);
        executor.execute(() -> work.evaluate(request));
        return work.run;
    }

    @RolesAllowed(Right.UNCERTAINTY_USE)
    public BudgetRun look(String id) {
        return require(id).run;
    }

    /** Asks it to stop; it does so within a block of trials. */
    @RolesAllowed(Right.UNCERTAINTY_USE)
    public void cancel(String id) {
        require(id).cancelled = true;
    }

    private Work require(String id) {
        Work work = works.get(id);
        if (work == null || !work.owner.equals(user.id().value())) {
            throw new BusinessException(BudgetError.RUN_NOT_FOUND, id);
        }
        return work;
    }
}
