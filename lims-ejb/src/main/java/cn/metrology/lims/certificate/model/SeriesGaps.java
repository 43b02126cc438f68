package cn.metrology.lims.certificate.model;

import cn.metrology.lims.certificate.GapNumber;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** One series of one year: how far it was drawn, and which of its numbers are accounted for. */
public final class SeriesGaps {
    private final String prefix;
    private final int year;
    private final int last;
    private final BitSet accounted = new BitSet();

    public SeriesGaps(String prefix, int year, int last) {
        this.prefix = prefix;
        this.year = year;
        this.last = last;
    }

    public String prefix() {
        return prefix;
    }

    public int year() {
        return year;
    }

    public void accountFor(int sequence) {
        accounted.set(sequence);
    }

    public List<GapNumber> gaps() {
        List<GapNumber> gaps = new ArrayList<>();
        for (int next = accounted.nextClearBit(1); next <= last; next = accounted.nextClearBit(next + 1)) {
            gaps.add(GapNumber.of(prefix, year, next));
        }
        return gaps;
    }
}
