package cn.metrology.lims.audit.model;

import cn.metrology.lims.kernel.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks the seals in their order and notes what does not match: a gap, a missing or an altered entry, a broken link. */
public class ChainWalk {
    /** After so many, more of them tell nothing new. */
    private static final int ENOUGH = 100;

    private final List<Finding> findings = new ArrayList<>();
    private long sequence;
    private Sha256 last = Seal.GENESIS;

    /** What is wrong with one link. */
    public enum Fault {
        GAP,
        LINK_BROKEN,
        ENTRY_MISSING,
        ENTRY_ALTERED,
        ENTRY_UNSEALED,
        DOCUMENT_ALTERED,
        DOCUMENT_MISSING,
        /** A hash that was printed outside of the system is no longer in the chain. */
        ANCHOR_LOST
    }

    /** {@code where} is the link's sequence number, the entry's id or the document's hash. */
    public record Finding(Fault fault, String where) {}

    public void step(Seal seal, Optional<AuditEntry> entry) {
        if (seal.sequence() != sequence + 1) {
            note(Fault.GAP, sequence + 1 + "–" + (seal.sequence() - 1));
        } else if (!seal.previous().equals(last)) {
            note(Fault.LINK_BROKEN, Long.toString(seal.sequence()));
        }
        if (entry.isEmpty()) {
            note(Fault.ENTRY_MISSING, Long.toString(seal.sequence()));
        } else if (!entry.get().chainedTo(seal.previous()).equals(seal.hash())) {
            note(Fault.ENTRY_ALTERED, Long.toString(seal.sequence()));
        }
        sequence = seal.sequence();
        last = seal.hash();
    }

    public void note(Fault fault, String where) {
        if (findings.size() < ENOUGH) {
            findings.add(new Finding(fault, where));
        }
    }

    public long length() {
        return sequence;
    }

    public Sha256 newest() {
        return last;
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
