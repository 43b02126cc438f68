package cn.metrology.lims.reception;

import cn.metrology.lims.procedure.DecisionRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A change of contract after acceptance, which the client has agreed to in writing (flows.md §1). */
public record AmendOrder(
        @NotNull OrderNumber number,
        int seenVersion,
        @NotNull @Valid Terms terms) implements Serializable {

    public record Terms(
            @NotBlank @Size(max = 300) String consent,
            LocalDate dueOn,
            boolean recommendInterval,
            @Size(max = 500) String remark,
            @NotNull @Valid List<Line> lines)
            implements Serializable {}

    public record Line(
            int lineNo,
            @Size(max = 300) String requirement,
            boolean conformityWanted,
            DecisionRule decisionRule,

            @PositiveOrZero @Digits(integer = 8, fraction = 2)
            BigDecimal fee,

            @Size(max = 100) String waiverReason)
            implements Serializable {}
}
