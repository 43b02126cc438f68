package cn.metrology.lims.audit.model;

import cn.metrology.lims.kernel.Sha256;

/** One link of the chain: the entry that it seals, the hash before and the hash after it. */
public record Seal(long sequence, long entryId, Sha256 previous, Sha256 hash) {
    /** What the first link is chained to. */
    public static final Sha256 GENESIS = Sha256.of("cn.metrology.lims audit trail");

    public static Seal first(AuditEntry entry) {
        return new Seal(1, entry.id(), GENESIS, entry.chainedTo(GENESIS));
    }

    public Seal next(AuditEntry entry) {
        return new Seal(sequence + 1, entry.id(), hash, entry.chainedTo(hash));
    }
}
