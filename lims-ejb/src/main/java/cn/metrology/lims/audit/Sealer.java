package cn.metrology.lims.audit;

import cn.metrology.lims.audit.model.Chain;
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
    private static final int MOST = 500;

    private Chain chain;

    protected Sealer() {} // container proxy

    @Inject
    public Sealer(Chain chain) {
        this.chain = chain;
    }

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false, info = "seal the audit trail")
    public void seal() {
        chain.seal(MOST);
    }
}
