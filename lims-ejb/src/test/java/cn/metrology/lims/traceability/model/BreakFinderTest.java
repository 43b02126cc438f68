package cn.metrology.lims.traceability.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.metrology.lims.traceability.BreakKind;
import cn.metrology.lims.traceability.ChainBreak;
import cn.metrology.lims.traceability.LinkKind;
import cn.metrology.lims.traceability.NodeKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BreakFinderTest {
    private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate MADE = LocalDate.of(2026, 3, 1);

    private final List<Link> links = new ArrayList<>();
    private final Map<String, Facts> facts = new HashMap<>();

    BreakFinderTest() {
        facts.put("SI-m", Facts.own("SI-m", NodeKind.SI, "米"));
        facts.put("N", Facts.own("N", NodeKind.NATIONAL, "长度基准"));
        laboratory("2028-01-01", "LENGTH");
        vouched("U", "N");
        vouched("N", "SI-m");
    }

    @Test
    void aChainToTheSiWithCertificatesInForceIsWhole() {
        calibrated("U", MADE, MADE.plusYears(1), true);
        assertThat(breaks()).isEmpty();
    }

    /** TR-03: valid through its last day. */
    @Test
    void aCertificateEndsWithItsLastDay() {
        calibrated("U", DAY.minusYears(1), DAY, true);
        assertThat(breaks()).isEmpty();
        links.remove(links.size() - 1);
        calibrated("U", DAY.minusYears(1), DAY.minusDays(1), true);
        assertThat(breaks()).containsExactly(BreakKind.EXPIRED);
    }

    @Test
    void withoutAnyCertificateItSaysSo() {
        assertThat(breaks()).containsExactly(BreakKind.NO_CERTIFICATE);
    }

    @Test
    void anUnknownUpperStandardAndAMissingUncertaintyAreBreaks() {
        calibrated(null, MADE, MADE.plusYears(1), false);
        assertThat(breaks()).containsExactly(BreakKind.UPPER_UNKNOWN, BreakKind.U_MISSING);
    }

    /** The laboratory has to be accredited on the day it calibrated, not on the day of use. */
    @Test
    void theAccreditationCountsOnTheDayOfTheCalibration() {
        calibrated("U", MADE, MADE.plusYears(1), true);
        laboratory("2026-03-01", "LENGTH");
        assertThat(breaks()).isEmpty();
        laboratory("2026-02-28", "LENGTH");
        assertThat(breaks()).containsExactly(BreakKind.ACCREDITATION_EXPIRED);
    }

    @Test
    void anIssuerOutsideItsScopeIsABreak() {
        calibrated("U", MADE, MADE.plusYears(1), true);
        laboratory("2028-01-01", "OPTICAL");
        assertThat(breaks()).containsExactly(BreakKind.OUT_OF_SCOPE);
    }

    @Test
    void aGapBetweenTwoCertificatesIsToldAndDoesNotBlock() {
        calibrated("U", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), true);
        calibrated("U", MADE, MADE.plusYears(1), true);
        assertThat(found())
                .containsExactly(new ChainBreak(BreakKind.GAP, "I", List.of("I", "I", "2025-01-01", "2026-02-28")));
        assertThat(BreakKind.GAP.blocks()).isFalse();
    }

    private List<BreakKind> breaks() {
        return found().stream().map(ChainBreak::kind).toList();
    }

    private List<ChainBreak> found() {
        Links all = new Links() {
            @Override
            public List<Link> above(Collection<String> children) {
                return links.stream()
                        .filter(link -> children.contains(link.child()))
                        .toList();
            }

            @Override
            public List<Link> below(Collection<String> parents) {
                return List.of();
            }
        };
        return BreakFinder.find(Chain.of(all, "I", DAY, NOW), facts, "LENGTH");
    }

    private void laboratory(String until, String field) {
        facts.put("U", new Facts("U", NodeKind.UPPER, "量块", "省院", "360001", LocalDate.parse(until), Set.of(field)));
    }

    private void calibrated(String upper, LocalDate made, LocalDate until, boolean stated) {
        String number = "C" + links.size();
        links.add(
                new Link(links.size(), LinkKind.CALIBRATION, "I", upper, number, "省院", made, until, stated, NOW, null));
    }

    private void vouched(String child, String parent) {
        LocalDate always = TraceLink.ALWAYS;
        links.add(new Link(links.size(), LinkKind.VOUCHED, child, parent, "", "省院", always, null, true, NOW, null));
    }
}
