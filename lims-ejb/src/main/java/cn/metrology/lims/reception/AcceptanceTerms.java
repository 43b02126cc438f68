package cn.metrology.lims.reception;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What the counter agrees to when it accepts.
 *
 * @param settled the points of the contract review that are settled (WF-01); all are needed
 * @param agreedDue the promised day when it is not the usual one, else null
 * @param fees fees by line where they differ from what the lines say already
 * @param itemsPresent the instruments are on the counter and are received with the same act
 */
public record AcceptanceTerms(
        @NotNull Set<ReviewPoint> settled,
        @Size(max = 300) String reviewRemark,
        LocalDate agreedDue,
        @NotNull @Valid List<LineFee> fees,
        boolean itemsPresent)
        implements Serializable {

    public record LineFee(
            int lineNo,

            @PositiveOrZero @Digits(integer = 8, fraction = 2)
            BigDecimal fee,

            @Size(max = 100) String waiverReason)
            implements Serializable {}
}
