package cn.metrology.lims.procedure.model;

import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.procedure.ScopeEntryData;
import cn.metrology.lims.procedure.ScopeSource;
import cn.metrology.lims.procedure.TestItemData;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A first scope from the catalogue, to be replaced by the institute's authorisation certificate (授权证书): the city
 * site does every item, the county branch what a county usually keeps. Neither is the institute's own record.
 */
public final class StarterScope {
    /** No authorisation is known yet; the day only has to lie before any work that is entered. */
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    /** Weights, balances and scales, pressure gauges, blood-pressure gauges, cold-water meters. */
    private static final Set<String> COUNTY = Set.of(
            "MEC-001", "MEC-003", "MEC-007", "MEC-008", "MEC-009", "MEC-021", "MEC-022", "MEC-036", "MEC-037",
            "MEC-073");

    private StarterScope() {}

    public static List<ScopeEntryData> of(TestItemData item, String finestClass) {
        Stream<Site> sites = COUNTY.contains(item.code()) ? Stream.of(Site.values()) : Stream.of(Site.PINGXIANG);
        return sites.map(site -> at(site, item, finestClass)).toList();
    }

    private static ScopeEntryData at(Site site, TestItemData item, String finestClass) {
        return new ScopeEntryData(
                ScopeSource.LEGAL,
                item.kind(),
                item.code(),
                item.nameZh(),
                item.quantity(),
                item.unit(),
                item.rangeMin(),
                item.rangeMax(),
                item.accuracySpec(),
                finestClass,
                null,
                item.regulationNo(),
                site,
                null,
                SINCE,
                null,
                null);
    }
}
