package cn.metrology.lims.traceability.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.metrology.lims.traceability.ChainBreak;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** On random graphs: both directions say what a plain search says, and the past stays as it was known. */
class ChainPropertiesTest {
    @Property(tries = 500)
    void forwardAgreesWithAPlainSearch(@ForAll long seed) {
        RandomGraph graph = new RandomGraph(seed);
        Instant at = graph.moment();
        for (RandomGraph.Used result : graph.results) {
            assertThat(chain(graph, result, at).places()).isEqualTo(PlainSearch.above(graph, result, at));
        }
    }

    @Property(tries = 500)
    void backwardFindsExactlyTheResultsWhoseChainPassesTheNode(@ForAll long seed) {
        RandomGraph graph = new RandomGraph(seed);
        Instant at = graph.moment();
        LocalDate from = graph.day();
        Window window = new Window(graph.node(), from, from.plusDays(Math.floorMod(seed, 500)));
        Set<Integer> plain = graph.results.stream()
                .filter(result -> PlainSearch.above(graph, result, at).stream()
                        .anyMatch(place -> place.node().equals(window.node()) && window.contains(place.day())))
                .map(RandomGraph.Used::number)
                .collect(Collectors.toSet());

        Reach reach = Reach.of(graph, window, at);

        assertThat(graph.results.stream()
                        .filter(result -> reaches(reach, result))
                        .map(RandomGraph.Used::number)
                        .collect(Collectors.toSet()))
                .isEqualTo(plain);
    }

    @Property(tries = 300)
    void whatIsLearntLaterChangesNoChainOfThePast(@ForAll long seed) {
        RandomGraph graph = new RandomGraph(seed);
        Instant at = graph.moment();
        Map<RandomGraph.Used, List<Step>> steps = graph.results.stream()
                .collect(Collectors.toMap(result -> result, result -> content(chain(graph, result, at))));
        Map<RandomGraph.Used, List<ChainBreak>> breaks = graph.results.stream()
                .collect(Collectors.toMap(
                        result -> result, result -> BreakFinder.find(chain(graph, result, at), Map.of(), "LENGTH")));

        for (int later = 0; later < 30; later++) {
            graph.learn(at);
        }

        graph.results.forEach(result -> {
            assertThat(content(chain(graph, result, at))).isEqualTo(steps.get(result));
            assertThat(BreakFinder.find(chain(graph, result, at), Map.of(), "LENGTH"))
                    .isEqualTo(breaks.get(result));
        });
    }

    /** The steps without the mark that a link was ended afterwards. */
    private static List<Step> content(Chain chain) {
        return chain.steps().stream()
                .map(step -> new Step(RandomGraph.ended(step.link(), Instant.MAX), step.day(), step.depth()))
                .toList();
    }

    private static Chain chain(RandomGraph graph, RandomGraph.Used result, Instant at) {
        return Chain.of(graph, result.instrument(), result.certificate(), result.day(), at);
    }

    private static boolean reaches(Reach reach, RandomGraph.Used result) {
        return result.instrument().equals(reach.own().node()) && reach.own().contains(result.day())
                || reach.certificates().contains(new Reach.Issued(result.instrument(), result.certificate()));
    }
}
