package cn.metrology.lims.reception.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.reception.ReviewPoint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An act of acceptance with everything it rests on.
 *
 * @param today the legal day of the act
 * @param dueOn the day that is promised
 * @param dueAgreed that day was agreed with the client and does not follow from policy
 * @param terms what catalogue and scope say, by line number
 */
public record Acceptance(
        StaffId by,
        Instant at,
        LocalDate today,
        LocalDate dueOn,
        boolean dueAgreed,
        Review review,
        Map<Integer, LineTerms> terms) {

    /** The contract review (合同评审), WF-01. */
    public record Review(Set<ReviewPoint> settled, String remark) {
        public Review {
            settled = Set.copyOf(settled);
        }

        Optional<ReviewPoint> open() {
            return EnumSet.allOf(ReviewPoint.class).stream()
                    .filter(point -> !settled.contains(point))
                    .findFirst();
        }
    }
}
