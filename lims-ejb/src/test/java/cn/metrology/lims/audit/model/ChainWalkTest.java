package cn.metrology.lims.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.metrology.lims.audit.EntryKind;
import cn.metrology.lims.audit.model.ChainWalk.Fault;
import cn.metrology.lims.kernel.Sha256;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChainWalkTest {
    private final List<AuditEntry> entries = new ArrayList<>();
    private final List<Seal> seals = new ArrayList<>();

    ChainWalkTest() {
        for (int i = 1; i <= 5; i++) {
            AuditEntry entry = entry(i, "value " + i);
            entries.add(entry);
            seals.add(
                    seals.isEmpty()
                            ? Seal.first(entry)
                            : seals.get(seals.size() - 1).next(entry));
        }
    }

    @Test
    void aWholeChainHasNoFindings() {
        ChainWalk walk = walk(seals);
        assertThat(walk.findings()).isEmpty();
        assertThat(walk.length()).isEqualTo(5);
        assertThat(walk.newest()).isEqualTo(seals.get(4).hash());
    }

    @Test
    void anAlteredEntryIsFound() {
        entries.set(2, entry(3, "another value"));
        assertThat(walk(seals).findings()).containsExactly(new ChainWalk.Finding(Fault.ENTRY_ALTERED, "3"));
    }

    @Test
    void aRemovedEntryIsFound() {
        entries.set(1, null);
        assertThat(walk(seals).findings()).containsExactly(new ChainWalk.Finding(Fault.ENTRY_MISSING, "2"));
    }

    @Test
    void aRemovedLinkIsFound() {
        List<Seal> gap = new ArrayList<>(seals);
        gap.remove(3);
        assertThat(walk(gap).findings()).contains(new ChainWalk.Finding(Fault.GAP, "4–4"));
    }

    @Test
    void anEntryAlteredTogetherWithItsSealBreaksTheNextLink() {
        AuditEntry forged = entry(3, "forged");
        entries.set(2, forged);
        seals.set(2, seals.get(1).next(forged));
        assertThat(walk(seals).findings()).containsExactly(new ChainWalk.Finding(Fault.LINK_BROKEN, "4"));
    }

    @Test
    void fieldsCannotFlowIntoEachOther() {
        AuditEntry left = with("ab", "c");
        AuditEntry right = with("a", "bc");
        assertThat(left.canonical()).isNotEqualTo(right.canonical());
    }

    @Test
    void theBeginningIsFixed() {
        assertThat(seals.get(0).previous()).isEqualTo(Seal.GENESIS);
        assertThat(Seal.GENESIS).isEqualTo(Sha256.of("cn.metrology.lims audit trail"));
    }

    private ChainWalk walk(List<Seal> links) {
        ChainWalk walk = new ChainWalk();
        for (Seal seal : links) {
            AuditEntry entry = entries.get((int) seal.entryId() - 1);
            walk.step(seal, Optional.ofNullable(entry));
        }
        return walk;
    }

    private static AuditEntry entry(long id, String after) {
        return new AuditEntry(
                id,
                EntryKind.CHANGED,
                Instant.EPOCH.plusSeconds(id),
                new AuditEntry.Origin("ann", "WorksheetService.check", "127.0.0.1"),
                new AuditEntry.Subject("Worksheet", "W2026-000001"),
                new AuditEntry.Change(null, after, null));
    }

    private static AuditEntry with(String before, String after) {
        return new AuditEntry(
                1,
                EntryKind.CHANGED,
                Instant.EPOCH,
                new AuditEntry.Origin("ann", null, null),
                AuditEntry.Subject.NONE,
                new AuditEntry.Change(before, after, null));
    }
}
