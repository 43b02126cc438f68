package cn.metrology.lims.uncertainty.jjf1033;

import cn.metrology.lims.uncertainty.typea.Observations;
import java.math.BigDecimal;
import java.util.List;
import org.hipparchus.fraction.BigFraction;

/**
 * Stability of a measurement standard by a check standard (计量标准的稳定性, JJF 1033-2023 annex C.2; MS-10, MS-11). The mean of three
 * readings is no finite decimal, so means are kept as fractions.
 */
public final class Stability {
    /** MS-10: for a new standard, more than a month apart. */
    public static final int LEAST_GROUPS = 4;

    private final List<Observations> groups;
    private final BigFraction value;

    private Stability(List<Observations> groups, BigFraction value) {
        this.groups = List.copyOf(groups);
        this.value = value;
    }

    /** New standard: largest minus smallest group mean. */
    public static Stability ofNew(List<Observations> groups) {
        if (groups.size() < 2) {
            throw new IllegalArgumentException("stability needs at least two groups");
        }
        List<BigFraction> means = groups.stream().map(Fractions::mean).sorted().toList();
        return new Stability(groups, means.get(means.size() - 1).subtract(means.get(0)));
    }

    /** Standard in use: difference of this year's group mean from last year's. */
    public static Stability ofNeighbouringYears(Observations lastYear, Observations thisYear) {
        BigFraction difference = Fractions.mean(thisYear).subtract(Fractions.mean(lastYear));
        return new Stability(List.of(lastYear, thisYear), difference.abs());
    }

    public double value() {
        return value.doubleValue();
    }

    public List<BigDecimal> groupMeans() {
        return groups.stream().map(Observations::mean).toList();
    }

    /** Standard deviation of the group means, s_m. */
    public double deviationOfMeans() {
        return Observations.of(groupMeans()).standardDeviation().doubleValue();
    }

    /**
     * MS-11: smaller than {@code limit}, which is |MPE| of a standard used without correction and U (k = 2 or U95) of the correction
     * otherwise. Equal is not smaller.
     */
    public boolean below(BigDecimal limit) {
        return value.compareTo(Fractions.of(limit)) < 0;
    }
}
