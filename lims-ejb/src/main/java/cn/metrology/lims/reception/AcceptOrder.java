package cn.metrology.lims.reception;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/** Accept a submitted order (受理) as it stood at {@code seenVersion}. */
public record AcceptOrder(
        @NotNull OrderNumber number,
        int seenVersion,
        @NotNull @Valid AcceptanceTerms terms) implements Serializable {}
