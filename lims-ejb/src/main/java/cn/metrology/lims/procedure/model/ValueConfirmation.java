package cn.metrology.lims.procedure.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** The technical manager compared a figure with the regulation and stands for it. Written once, never changed. */
@Entity
@Table(name = "procedure_value_confirmation")
public class ValueConfirmation implements Audited {
    @Id
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "procedure_version_id")
    private ProcedureVersion procedure;

    @Column(name = "value_key")
    private String key;

    @Column(precision = 38, scale = 18)
    private BigDecimal figure;

    @Column(name = "figure_decimals")
    private Integer figureDecimals;

    private String basis;

    @Column(name = "confirmed_by")
    private StaffId by;

    @Column(name = "confirmed_at")
    private Instant at;

    /** For JPA. */
    protected ValueConfirmation() {}

    ValueConfirmation(ProcedureVersion procedure, String key, BigDecimal figure, String basis, StaffId by, Instant at) {
        this.id = Ids.next();
        this.procedure = procedure;
        this.key = key;
        this.figure = figure;
        this.figureDecimals = figure == null ? null : Math.max(figure.scale(), 0);
        this.basis = basis;
        this.by = by;
        this.at = at;
    }

    public String key() {
        return key;
    }

    public Optional<BigDecimal> figure() {
        return Optional.ofNullable(figure).map(number -> number.setScale(figureDecimals));
    }

    public String basis() {
        return basis;
    }

    public StaffId by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    @Override
    public String auditNumber() {
        return procedure.number();
    }
}
