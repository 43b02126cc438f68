package cn.metrology.lims.certificate.model;

import cn.metrology.lims.certificate.GapNumber;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A number that was drawn and that no document carries, with its explanation (CT-10). Written once. */
@Entity
@Table(name = "certificate_void")
public class VoidNumber implements Audited {
    @Id
    @Column(name = "certificate_no", updatable = false)
    private String number;

    @Column(updatable = false)
    private String reason;

    @Column(name = "voided_by", updatable = false)
    private StaffId voidedBy;

    @Column(name = "voided_at", updatable = false)
    private Instant voidedAt;

    protected VoidNumber() {} // JPA

    public VoidNumber(GapNumber number, String reason, StaffId by, Instant at) {
        if (reason == null || reason.isBlank()) {
            throw new BusinessException(CertificateError.REASON_REQUIRED, number);
        }
        this.number = number.value();
        this.reason = reason.strip();
        this.voidedBy = by;
        this.voidedAt = at;
    }

    public GapNumber number() {
        return new GapNumber(number);
    }

    public String reason() {
        return reason;
    }

    public StaffId voidedBy() {
        return voidedBy;
    }

    public Instant voidedAt() {
        return voidedAt;
    }

    @Override
    public String auditNumber() {
        return number;
    }
}
