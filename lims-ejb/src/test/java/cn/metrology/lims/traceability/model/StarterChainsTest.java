package cn.metrology.lims.traceability.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.metrology.lims.kernel.Texts;
import cn.metrology.lims.standards.model.StandardRow;
import cn.metrology.lims.traceability.BreakKind;
import cn.metrology.lims.traceability.ChainBreak;
import cn.metrology.lims.traceability.NodeKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each of the 46 standards of the starter data has its chain to the SI, or says which link the institute must supply. */
class StarterChainsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private final StarterGraph graph = new StarterGraph();

    @Test
    void thereAre46Standards() {
        assertThat(graph.standards).hasSize(46);
    }

    @TestFactory
    List<DynamicTest> everyStandardReachesTheSiAndNamesTheLinkToSupply() {
        return graph.standards.stream()
                .map(row -> DynamicTest.dynamicTest(row.code() + " " + row.nameZh(), () -> reachesTheSi(row)))
                .toList();
    }

    private void reachesTheSi(StandardRow row) {
        Chain chain = Chain.of(graph, row.code(), DAY, StarterGraph.LOADED);
        assertThat(chain.places())
                .extracting(place -> graph.facts.get(place.node()).kind())
                .startsWith(NodeKind.STANDARD)
                .contains(NodeKind.UPPER, NodeKind.NATIONAL, NodeKind.SI);

        List<ChainBreak> breaks = BreakFinder.find(chain, graph.facts, row.field());

        assertThat(breaks)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.kind()).isIn(BreakKind.LINK_TO_SUPPLY, BreakKind.NOT_ACCREDITED));
        assertThat(breaks)
                .anySatisfy(one ->
                        assertThat(sentence(one)).contains(row.code(), row.nameZh(), row.upperStandard(), "本所须补充"));
    }

    private static String sentence(ChainBreak one) {
        return Texts.of(Texts.CHINESE).text(one.kind().key(), one.args().toArray());
    }
}
