package cn.metrology.lims.audit;

import cn.metrology.lims.audit.model.Chain;
import cn.metrology.lims.audit.model.Trail;
import cn.metrology.lims.kernel.ClockProducer;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Chains what was written since the last time. A batch behind the writers, so that nobody waits for anybody's hash. */
@Startup
@Singleton
@PermitAll
@DependsOn("SchemaMigrator")
public class Sealer {
    private static final int MOST = 2000;

    private Chain chain;
    private Trail trail;
    private ClockProducer clock;

    protected Sealer() {} // container proxy

    @Inject
    public Sealer(Chain chain, Trail trail, ClockProducer clock) {
        this.chain = chain;
        this.trail = trail;
        this.clock = clock;
    }

    /** What the trail says is the past: a clock that was set back while we were down is refused from now on. */
    @PostConstruct
    void rememberTheTime() {
        trail.newest().ifPresent(clock::remember);
    }

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false, info = "seal the audit trail")
    public void seal() {
        chain.seal(MOST);
    }
}
