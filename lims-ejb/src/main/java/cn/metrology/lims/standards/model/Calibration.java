package cn.metrology.lims.standards.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.kernel.Sha256;
import cn.metrology.lims.procedure.CalibrationPoint;
import cn.metrology.lims.standards.CalibrationStatus;
import cn.metrology.lims.standards.CalibrationView;
import cn.metrology.lims.standards.EnterCalibration;
import cn.metrology.lims.standards.StandardsError;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A certificate of an upper laboratory for a reference instrument. Later ones never change what an earlier one said. */
@Entity
@Table(name = "calibration")
public class Calibration implements Audited {
    @Id
    private long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "instrument_id", updatable = false)
    private ReferenceInstrument instrument;

    @Column(name = "certificate_no", updatable = false)
    private String certificateNo;

    @Column(updatable = false)
    private String institute;

    @Column(name = "calibrated_on", updatable = false)
    private LocalDate calibratedOn;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "file_hash", updatable = false)
    private Sha256 file;

    @Enumerated(EnumType.STRING)
    private CalibrationStatus status;

    @Column(name = "entered_by", updatable = false)
    private StaffId enteredBy;

    @Column(name = "confirmed_by")
    private StaffId confirmedBy;

    @ElementCollection
    @CollectionTable(name = "calibration_value", joinColumns = @JoinColumn(name = "calibration_id"))
    @OrderColumn(name = "position")
    private List<CalibrationValue> values = new ArrayList<>();

    protected Calibration() {} // JPA

    Calibration(ReferenceInstrument instrument, EnterCalibration entered, StaffId by) {
        if (entered.dueOn().isBefore(entered.calibratedOn())) {
            throw new BusinessException(
                    StandardsError.CALIBRATION_DATES_INVALID, entered.calibratedOn(), entered.dueOn());
        }
        this.id = Ids.next();
        this.instrument = instrument;
        this.certificateNo = entered.certificateNo().strip();
        this.institute = entered.institute().strip();
        this.calibratedOn = entered.calibratedOn();
        this.dueOn = entered.dueOn();
        this.file = entered.fileHash() == null ? null : new Sha256(entered.fileHash());
        this.status = CalibrationStatus.ENTERED;
        this.enteredBy = by;
        entered.points().forEach(point -> values.add(new CalibrationValue(point)));
    }

    /** people.md 3 rule 5: whoever entered the values does not confirm them. */
    void decide(CalibrationStatus decision, StaffId by) {
        if (status != CalibrationStatus.ENTERED) {
            throw new BusinessException(StandardsError.CALIBRATION_NOT_IN_STATE, certificateNo, status);
        }
        if (by.equals(enteredBy)) {
            throw new BusinessException(StandardsError.CONFIRMER_ENTERED_IT, certificateNo);
        }
        status = decision;
        confirmedBy = by;
    }

    /** Accepted, made by that day, and valid through its due day (TR-03). */
    boolean validOn(LocalDate day) {
        return status == CalibrationStatus.ACCEPTED && !day.isBefore(calibratedOn) && !day.isAfter(dueOn);
    }

    boolean acceptedBefore(LocalDate day) {
        return status == CalibrationStatus.ACCEPTED && !day.isBefore(calibratedOn);
    }

    List<CalibrationPoint> points() {
        return values.stream().map(CalibrationValue::point).toList();
    }

    public CalibrationView view() {
        return new CalibrationView(
                certificateNo,
                institute,
                calibratedOn,
                dueOn,
                status,
                enteredBy.value(),
                confirmedBy == null ? null : confirmedBy.value(),
                file == null ? null : file.value(),
                points());
    }

    @Override
    public String auditNumber() {
        return instrument.auditNumber();
    }

    String certificateNo() {
        return certificateNo;
    }

    LocalDate calibratedOn() {
        return calibratedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
