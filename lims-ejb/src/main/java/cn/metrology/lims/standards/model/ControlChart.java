package cn.metrology.lims.standards.model;

import cn.metrology.lims.standards.ChartRule;
import cn.metrology.lims.standards.ChartView;
import cn.metrology.lims.uncertainty.typea.Observations;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Mean and range chart of intermediate checks. Its lines come from the first ten checks and stay; until then the chart
 * is being established and only the limit of the plan decides. The mean's deviation is that between checks, since
 * months lie between them (JJF 1033-2023 annex C.2); the range limits use D3 and D4 of GB/T 4091-2001.
 */
public final class ControlChart {
    /** Checks that the lines are drawn from. */
    public static final int NEEDED = 10;

    private static final int SIDE_RUN = 9;
    private static final int TREND_RUN = 6;
    private static final BigDecimal WARNING = BigDecimal.valueOf(2);
    private static final BigDecimal ACTION = BigDecimal.valueOf(3);
    private static final String[] D3 = {"0", "0", "0", "0", "0", "0.076", "0.136", "0.184", "0.223"};
    private static final String[] D4 = {"3.267", "2.574", "2.282", "2.114", "2.004", "1.924", "1.864", "1.816", "1.777"
    };

    private final List<BigDecimal> means;
    private final Lines lines;

    /** All groups have the same number of readings. */
    public ControlChart(List<Observations> groups) {
        this.means = groups.stream().map(Observations::mean).toList();
        this.lines = groups.size() < NEEDED ? null : Lines.of(groups.subList(0, NEEDED));
    }

    /** The rules that the newest group breaks; none while the chart is being established. */
    public Set<ChartRule> brokenByTheLast(BigDecimal range) {
        Set<ChartRule> broken = EnumSet.noneOf(ChartRule.class);
        if (lines == null || means.size() <= NEEDED) {
            return broken;
        }
        BigDecimal last = means.get(means.size() - 1);
        if (lines.beyond(last, ACTION)) {
            broken.add(ChartRule.ACTION_LIMIT);
        }
        if (lines.rangeBroken(range)) {
            broken.add(ChartRule.RANGE_LIMIT);
        }
        if (twoOfThree(last)) {
            broken.add(ChartRule.TWO_OF_THREE_BEYOND_WARNING);
        }
        if (lastAll(SIDE_RUN, x -> lines.above(x)) || lastAll(SIDE_RUN, x -> lines.below(x))) {
            broken.add(ChartRule.NINE_ON_ONE_SIDE);
        }
        if (trend(1) || trend(-1)) {
            broken.add(ChartRule.SIX_IN_ONE_DIRECTION);
        }
        return broken;
    }

    /** Two of the last three, the newest among them, lie beyond the same warning limit. */
    private boolean twoOfThree(BigDecimal last) {
        if (!lines.beyond(last, WARNING)) {
            return false;
        }
        boolean up = lines.above(last);
        return means.subList(means.size() - 3, means.size()).stream()
                        .filter(x -> lines.beyond(x, WARNING) && lines.above(x) == up)
                        .count()
                >= 2;
    }

    private boolean lastAll(int count, Predicate<BigDecimal> test) {
        return means.subList(means.size() - count, means.size()).stream().allMatch(test);
    }

    private boolean trend(int direction) {
        for (int i = means.size() - TREND_RUN + 1; i < means.size(); i++) {
            if (means.get(i).compareTo(means.get(i - 1)) != direction) {
                return false;
            }
        }
        return true;
    }

    public ChartView view() {
        return lines == null
                ? new ChartView(means.size(), NEEDED, null, null, null, null, null)
                : new ChartView(
                        means.size(),
                        NEEDED,
                        lines.centre(),
                        lines.deviation(),
                        lines.rangeCentre(),
                        lines.rangeLow(),
                        lines.rangeHigh());
    }

    /** The lines; those of the range are null with single readings. */
    private record Lines(
            BigDecimal centre,
            BigDecimal deviation,
            BigDecimal rangeCentre,
            BigDecimal rangeLow,
            BigDecimal rangeHigh) {
        static Lines of(List<Observations> baseline) {
            Observations means =
                    Observations.of(baseline.stream().map(Observations::mean).toList());
            int size = baseline.get(0).count();
            if (size < 2) {
                return new Lines(means.mean(), means.standardDeviation(), null, null, null);
            }
            BigDecimal usual = Observations.of(
                            baseline.stream().map(Observations::range).toList())
                    .mean();
            return new Lines(
                    means.mean(),
                    means.standardDeviation(),
                    usual,
                    usual.multiply(new BigDecimal(D3[size - 2])),
                    usual.multiply(new BigDecimal(D4[size - 2])));
        }

        /** Readings that all agree say nothing about scatter: such a chart has no limits of its own. */
        boolean beyond(BigDecimal x, BigDecimal times) {
            return deviation.signum() > 0 && x.subtract(centre).abs().compareTo(deviation.multiply(times)) > 0;
        }

        boolean above(BigDecimal x) {
            return x.compareTo(centre) > 0;
        }

        boolean below(BigDecimal x) {
            return x.compareTo(centre) < 0;
        }

        boolean rangeBroken(BigDecimal range) {
            return rangeCentre != null
                    && rangeCentre.signum() > 0
                    && (range.compareTo(rangeHigh) > 0 || range.compareTo(rangeLow) < 0);
        }
    }
}
