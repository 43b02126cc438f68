package cn.metrology.lims.standards.model;

import cn.metrology.lims.procedure.CalibrationPoint;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** One line of a certificate: value at a nominal with its own U and k (UN-02). */
@Embeddable
public class CalibrationValue {
    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "nominal", precision = 38, scale = 18))
    @AttributeOverride(name = "decimals", column = @Column(name = "nominal_decimals"))
    private Figure nominal;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "certified", precision = 38, scale = 18))
    @AttributeOverride(name = "decimals", column = @Column(name = "certified_decimals"))
    private Figure certified;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "expanded_u", precision = 38, scale = 18))
    @AttributeOverride(name = "decimals", column = @Column(name = "expanded_u_decimals"))
    private Figure expandedU;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "coverage_k", precision = 38, scale = 18))
    @AttributeOverride(name = "decimals", column = @Column(name = "coverage_k_decimals"))
    private Figure coverageK;

    protected CalibrationValue() {} // JPA

    CalibrationValue(CalibrationPoint point) {
        nominal = Figure.of(point.nominal());
        certified = Figure.of(point.value());
        expandedU = Figure.of(point.uncertainty());
        coverageK = Figure.of(point.k());
    }

    CalibrationPoint point() {
        return new CalibrationPoint(
                Figure.value(nominal), Figure.value(certified), Figure.value(expandedU), Figure.value(coverageK));
    }
}
