package cn.metrology.lims.procedure.model;

import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.procedure.CatalogueError;
import cn.metrology.lims.procedure.CmcData;
import cn.metrology.lims.uncertainty.expression.Expression;
import cn.metrology.lims.uncertainty.expression.ExpressionException;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** UN-10, UN-13: the smallest uncertainty that may be reported over a stretch of the range, from a day until a day. */
@Entity
@Table(name = "cmc_line")
public class CmcLine implements Audited {
    private static final Set<String> POINT = Set.of("x");
    /** More digits than any capability is stated with; the rest is the noise of binary functions. */
    private static final MathContext DIGITS = new MathContext(12);

    private static final BigDecimal MIDDLE = new BigDecimal("0.5");

    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "line_no", updatable = false)
    private String number;

    @Column(name = "item_code", updatable = false)
    private String itemCode;

    @Column(name = "parameter_name", updatable = false)
    private String parameter;

    @Column(updatable = false)
    private String unit;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "range_min", precision = 38, scale = 18))
    @AttributeOverride(name = "decimals", column = @Column(name = "range_min_decimals"))
    private TypedDecimal rangeMin;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "range_max", precision = 38, scale = 18))
    @AttributeOverride(name = "decimals", column = @Column(name = "range_max_decimals"))
    private TypedDecimal rangeMax;

    @Column(name = "expression", updatable = false)
    private String expression;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "coverage_k", precision = 38, scale = 18))
    @AttributeOverride(name = "decimals", column = @Column(name = "coverage_k_decimals"))
    private TypedDecimal k;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "document_no", updatable = false)
    private String documentNumber;

    /** For JPA. */
    protected CmcLine() {}

    public CmcLine(String number, CmcData data) {
        this.id = Ids.next();
        this.number = number;
        this.itemCode = data.itemCode();
        this.parameter = data.parameter();
        this.unit = data.unit();
        this.rangeMin = TypedDecimal.of(data.rangeMin());
        this.rangeMax = TypedDecimal.of(data.rangeMax());
        this.expression = data.expression().strip();
        this.k = TypedDecimal.of(data.k());
        this.validFrom = data.validFrom();
        this.validUntil = data.validUntil();
        this.documentNumber = data.documentNumber();
        check(data);
    }

    private void check(CmcData data) {
        if (data.rangeMin().compareTo(data.rangeMax()) > 0) {
            throw new BusinessException(CatalogueError.SCOPE_RANGE_REVERSED, data.rangeMin(), data.rangeMax());
        }
        if (validUntil != null && validUntil.isBefore(validFrom)) {
            throw new BusinessException(CatalogueError.SCOPE_PERIOD_REVERSED, validFrom, validUntil);
        }
        if (data.k().signum() <= 0) {
            throw new BusinessException(CatalogueError.CMC_NOT_POSITIVE, itemCode, "k", data.k());
        }
        BigDecimal middle = data.rangeMin().add(data.rangeMax()).multiply(MIDDLE);
        for (BigDecimal point : new BigDecimal[] {data.rangeMin(), middle, data.rangeMax()}) {
            // UN-13: no open interval: every point of the range has its own smallest uncertainty
            if (value(point).signum() <= 0) {
                throw new BusinessException(CatalogueError.CMC_NOT_POSITIVE, itemCode, "x = " + point, value(point));
            }
        }
    }

    /** UN-10: the capability at the point itself, not rounded. */
    public Optional<BigDecimal> at(BigDecimal point, String pointUnit) {
        return UnitConversion.convert(point, pointUnit, unit)
                .filter(x -> x.compareTo(rangeMin.amount()) >= 0 && x.compareTo(rangeMax.amount()) <= 0)
                .flatMap(x -> UnitConversion.convert(value(x), unit, pointUnit));
    }

    private BigDecimal value(BigDecimal x) {
        try {
            Expression parsed = Expression.parse(expression);
            if (!POINT.containsAll(parsed.names())) {
                throw new BusinessException(CatalogueError.CMC_EXPRESSION, expression, parsed.names());
            }
            return parsed.evaluateDecimal(name -> x).round(DIGITS);
        } catch (ExpressionException | ArithmeticException unreadable) {
            throw new BusinessException(CatalogueError.CMC_EXPRESSION, expression, unreadable.getMessage());
        }
    }

    public void end(LocalDate lastDay) {
        if (validUntil != null && !lastDay.isBefore(validUntil)) {
            throw new BusinessException(CatalogueError.SCOPE_ENDED, number, validUntil);
        }
        if (lastDay.isBefore(validFrom)) {
            throw new BusinessException(CatalogueError.SCOPE_PERIOD_REVERSED, validFrom, lastDay);
        }
        validUntil = lastDay;
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    public BigDecimal atMin() {
        return value(rangeMin.amount());
    }

    public BigDecimal atMax() {
        return value(rangeMax.amount());
    }

    public CmcData data() {
        return new CmcData(
                itemCode,
                parameter,
                unit,
                rangeMin.amount(),
                rangeMax.amount(),
                expression,
                k.amount(),
                validFrom,
                validUntil,
                documentNumber);
    }

    public String number() {
        return number;
    }

    public int version() {
        return version;
    }

    @Override
    public String auditNumber() {
        return itemCode;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CmcLine that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }
}
