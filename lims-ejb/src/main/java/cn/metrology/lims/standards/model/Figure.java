package cn.metrology.lims.standards.model;

import cn.metrology.lims.uncertainty.report.Rounding;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** A number of a nameplate or certificate, digit for digit (RD-07); its column pads zeros, {@code decimals} restores it. */
@Embeddable
public class Figure {
    /** Decimals of the column. */
    private static final int COLUMN = 18;

    @Column(precision = 38, scale = 18)
    private BigDecimal amount;

    private Integer decimals;

    protected Figure() {} // JPA

    private Figure(BigDecimal amount) {
        this.amount = amount;
        this.decimals = amount == null ? null : amount.scale();
    }

    static Figure of(BigDecimal amount) {
        return new Figure(amount);
    }

    /** A computed number, as far as its column holds it; nobody rounds it before it is shown. */
    static Figure raw(BigDecimal amount) {
        return of(amount.scale() > COLUMN ? Rounding.toDecimals(amount, COLUMN) : amount);
    }

    /** What was typed; null where nothing was. */
    static BigDecimal value(Figure figure) {
        return figure == null || figure.amount == null ? null : figure.amount.setScale(figure.decimals);
    }
}
