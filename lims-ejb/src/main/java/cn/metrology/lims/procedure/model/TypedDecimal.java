package cn.metrology.lims.procedure.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;

/** A limit of a range, digit for digit as a person typed it: {@code 0.10} stays {@code 0.10}. Never changed, replaced. */
@Embeddable
public class TypedDecimal {
    @Column(precision = 38, scale = 18)
    private BigDecimal amount;

    private int decimals;

    /** For JPA. */
    protected TypedDecimal() {}

    private TypedDecimal(BigDecimal amount) {
        this.amount = Objects.requireNonNull(amount, "amount");
        this.decimals = Math.max(amount.scale(), 0);
    }

    static TypedDecimal of(BigDecimal amount) {
        return new TypedDecimal(amount);
    }

    /** MySQL pads DECIMAL(38,18) with zeros; {@code decimals} restores what was typed. */
    BigDecimal amount() {
        return amount.setScale(decimals);
    }
}
