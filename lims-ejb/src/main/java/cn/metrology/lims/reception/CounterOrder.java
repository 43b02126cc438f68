package cn.metrology.lims.reception;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * An order that is written and accepted in one act while the client waits.
 *
 * @param draft the draft that becomes the order; null for a new one
 */
public record CounterOrder(
        OrderNumber draft,
        int seenVersion,
        @NotNull @Valid OrderDetails details,
        @NotNull @Valid AcceptanceTerms terms) implements Serializable {}
