package cn.metrology.lims.uncertainty.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The CMC of one test item, by sections of its range (UN-12). */
public record CmcTable(List<Section> sections) {
    public CmcTable {
        sections = List.copyOf(sections);
    }

    /**
     * UN-10: the CMC at a point; where two sections meet the larger one, so that nothing smaller than either is reported. Empty if the point
     * is not covered.
     */
    public Optional<BigDecimal> at(BigDecimal point) {
        return sections.stream()
                .filter(section -> section.covers(point))
                .map(section -> section.cmc.at(point))
                .max(BigDecimal::compareTo);
    }

    /** One section with both its ends. */
    public record Section(BigDecimal from, BigDecimal to, Cmc cmc) {
        public Section {
            if (from.compareTo(to) > 0) {
                throw new IllegalArgumentException("section from " + from + " to " + to + " is empty");
            }
        }

        boolean covers(BigDecimal point) {
            return point.compareTo(from) >= 0 && point.compareTo(to) <= 0;
        }
    }
}
