package cn.metrology.lims.standards.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.metrology.lims.standards.ChartRule;
import cn.metrology.lims.standards.ChartView;
import cn.metrology.lims.uncertainty.typea.Observations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Baseline 9 and 11 in turn: centre 10, s = √(10/9) = 1.0541, warning 7.892 and 12.108, action 6.838 and 13.162. */
class ControlChartTest {
    private static final List<String> BASELINE = List.of("9", "11", "9", "11", "9", "11", "9", "11", "9", "11");

    @Test
    void noRuleBeforeTenChecks() {
        ControlChart young = chart(BASELINE.subList(0, 8), "20");
        assertThat(young.view().established()).isFalse();
        assertThat(young.brokenByTheLast(BigDecimal.ZERO)).isEmpty();
    }

    @Test
    void linesComeFromTheFirstTenAndStay() {
        ChartView view = chart(BASELINE, "50", "50").view();
        assertThat(view.centre()).isEqualByComparingTo("10");
        assertThat(view.deviation().doubleValue()).isEqualTo(Math.sqrt(10.0 / 9));
        assertThat(view.action(true).doubleValue()).isEqualTo(10 + 3 * Math.sqrt(10.0 / 9));
        assertThat(view.warning(false).doubleValue()).isEqualTo(10 - 2 * Math.sqrt(10.0 / 9));
        assertThat(view.rangeCentre()).isNull();
    }

    @Test
    void beyondThreeDeviationsIsBeyondAction() {
        assertThat(broken("13.16")).isEmpty();
        assertThat(broken("13.17")).containsExactly(ChartRule.ACTION_LIMIT);
        assertThat(broken("6.83")).containsExactly(ChartRule.ACTION_LIMIT);
    }

    @Test
    void twoOfThreeBeyondTheSameWarningLimit() {
        assertThat(broken("12.2", "10", "12.2")).containsExactly(ChartRule.TWO_OF_THREE_BEYOND_WARNING);
        assertThat(broken("12.2", "10", "7.8")).isEmpty();
        assertThat(broken("12.2", "10", "10.5", "12.2")).isEmpty();
        assertThat(broken("12.2", "12.2", "10")).as("the newest is inside").isEmpty();
    }

    @Test
    void nineOnOneSide() {
        // the baseline ends with an 11: eight more make nine
        assertThat(broken("10.5", "10.4", "10.5", "10.4", "10.5", "10.4", "10.5"))
                .isEmpty();
        assertThat(broken("10.5", "10.4", "10.5", "10.4", "10.5", "10.4", "10.5", "10.4"))
                .containsExactly(ChartRule.NINE_ON_ONE_SIDE);
    }

    @Test
    void sixInOneDirection() {
        assertThat(broken("9", "9.2", "9.4", "9.6", "9.8", "10.1")).containsExactly(ChartRule.SIX_IN_ONE_DIRECTION);
        assertThat(broken("9", "9.2", "9.4", "9.4", "9.8", "10.1")).isEmpty();
    }

    /** GB/T 4091-2001: D4 = 2.574 for three readings. Ranges of 2 allow up to 5.148. */
    @Test
    void theRangeHasItsOwnLimits() {
        List<Observations> groups = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            groups.add(Observations.of(List.of(d("9"), d("10"), d("11"))));
        }
        ControlChart chart = new ControlChart(groups);
        assertThat(chart.view().rangeCentre()).isEqualByComparingTo("2");
        assertThat(chart.view().rangeHigh()).isEqualByComparingTo("5.148");
        assertThat(chart.brokenByTheLast(d("5.148"))).isEmpty();
        assertThat(chart.brokenByTheLast(d("5.149"))).containsExactly(ChartRule.RANGE_LIMIT);
    }

    @Test
    void readingsThatAllAgreeGiveNoLimits() {
        ControlChart flat = chart(List.of("1", "1", "1", "1", "1", "1", "1", "1", "1", "1"), "1.1");
        assertThat(flat.brokenByTheLast(BigDecimal.ZERO)).isEmpty();
    }

    private static Set<ChartRule> broken(String... later) {
        return chart(BASELINE, later).brokenByTheLast(BigDecimal.ZERO);
    }

    private static ControlChart chart(List<String> baseline, String... later) {
        return new ControlChart(Stream.concat(baseline.stream(), Stream.of(later))
                .map(one -> Observations.of(List.of(d(one))))
                .toList());
    }

    private static BigDecimal d(String text) {
        return new BigDecimal(text);
    }
}
