package cn.metrology.lims.audit;

import cn.metrology.lims.audit.model.Chain;
import cn.metrology.lims.audit.model.ChainWalk;
import cn.metrology.lims.identity.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Proves that the trail is the one that was written, and that stored files are the ones that were stored. */
@Stateless
public class ChainVerification {
    private Chain chain;

    protected ChainVerification() {} // container proxy

    @Inject
    public ChainVerification(Chain chain) {
        this.chain = chain;
    }

    @RolesAllowed(Right.AUDIT_VERIFY)
    public ChainReport verify() {
        ChainWalk walk = chain.walk();
        return new ChainReport(
                walk.length(),
                walk.newest().value(),
                walk.findings().stream()
                        .map(finding -> new ChainReport.Finding(finding.fault().name(), finding.where()))
                        .toList());
    }
}
