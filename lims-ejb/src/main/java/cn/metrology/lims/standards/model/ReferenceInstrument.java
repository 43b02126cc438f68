package cn.metrology.lims.standards.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.procedure.StandardFacts;
import cn.metrology.lims.standards.CalibrationStatus;
import cn.metrology.lims.standards.CalibrationView;
import cn.metrology.lims.standards.DescribeMaterial;
import cn.metrology.lims.standards.EnterCalibration;
import cn.metrology.lims.standards.InstrumentStatus;
import cn.metrology.lims.standards.MaterialView;
import cn.metrology.lims.standards.MoveInstrument;
import cn.metrology.lims.standards.RegisterInstrument;
import cn.metrology.lims.standards.StandardsError;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A reference instrument (计量标准器) of a measurement standard, with all certificates it ever had. Aggregate root. */
@Entity
@Table(name = "reference_instrument")
public class ReferenceInstrument implements Audited {
    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "instrument_no", updatable = false)
    private String number;

    @Column(name = "standard_code", updatable = false)
    private String standardCode;

    private String name;

    private String model;

    private String serial;

    private String manufacturer;

    @Enumerated(EnumType.STRING)
    private Site site;

    private String location;

    private String custodian;

    /** What it may still be used for (限用); null when its use is not limited. */
    private String limitation;

    @Enumerated(EnumType.STRING)
    private InstrumentStatus status;

    @Column(name = "status_reason")
    private String statusReason;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "range_min", precision = 38, scale = 18))
    @AttributeOverride(name = "decimals", column = @Column(name = "range_min_decimals"))
    private Figure rangeMin;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "range_max", precision = 38, scale = 18))
    @AttributeOverride(name = "decimals", column = @Column(name = "range_max_decimals"))
    private Figure rangeMax;

    private String unit;

    @Column(name = "accuracy_text")
    private String accuracyText;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "mpe", precision = 38, scale = 18))
    @AttributeOverride(name = "decimals", column = @Column(name = "mpe_decimals"))
    private Figure mpe;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "stability", precision = 38, scale = 18))
    @AttributeOverride(name = "decimals", column = @Column(name = "stability_decimals"))
    private Figure stability;

    @Column(name = "check_due_on")
    private LocalDate checkDueOn;

    @Embedded
    private Material material;

    @OneToMany(mappedBy = "instrument", cascade = CascadeType.PERSIST)
    @OrderBy("calibratedOn desc, id desc")
    private List<Calibration> calibrations = new ArrayList<>();

    protected ReferenceInstrument() {} // JPA

    public ReferenceInstrument(String number, RegisterInstrument said) {
        this.id = Ids.next();
        this.number = number;
        this.standardCode = said.standardCode();
        this.name = said.name().strip();
        this.model = said.model();
        this.serial = said.serial().strip();
        this.manufacturer = said.manufacturer();
        this.site = said.site();
        this.location = said.location();
        this.status = InstrumentStatus.REGISTERED;
        this.rangeMin = Figure.of(said.rangeMin());
        this.rangeMax = Figure.of(said.rangeMax());
        this.unit = said.unit();
        this.accuracyText = said.accuracyText();
        this.mpe = Figure.of(said.mpe());
        this.stability = Figure.of(said.stability());
    }

    /** The certificate has come; it counts once somebody else accepts it (TR-04). */
    public Calibration enter(EnterCalibration entered, StaffId by) {
        require(InstrumentStatus.REGISTERED, InstrumentStatus.AT_CALIBRATION, InstrumentStatus.IN_USE);
        Calibration calibration = new Calibration(this, entered, by);
        calibrations.add(0, calibration);
        return calibration;
    }

    /** TR-04: accepted data take effect now and the instrument is in use; rejected, it is out of service. */
    public void decide(String certificateNo, boolean accept, StaffId by) {
        Calibration calibration = calibrations.stream()
                .filter(one -> one.certificateNo().equals(certificateNo))
                .findFirst()
                .orElseThrow(() -> new BusinessException(StandardsError.CALIBRATION_NOT_FOUND, certificateNo, number));
        calibration.decide(accept ? CalibrationStatus.ACCEPTED : CalibrationStatus.REJECTED, by);
        status = accept ? InstrumentStatus.IN_USE : InstrumentStatus.OUT_OF_SERVICE;
        statusReason = null;
    }

    public void sendOut(String to) {
        require(
                InstrumentStatus.IN_USE,
                InstrumentStatus.REGISTERED,
                InstrumentStatus.REPAIR,
                InstrumentStatus.QUARANTINE);
        change(InstrumentStatus.AT_CALIBRATION, to);
    }

    /** TR-06: a failed check, an overload, a drop or a doubt stops its use at once. */
    public void quarantine(String reason) {
        require(InstrumentStatus.IN_USE);
        change(InstrumentStatus.QUARANTINE, reason);
    }

    /** A failed intermediate check stops the instrument; one that stands still already stays where it is. */
    public void checkFailed(String check) {
        if (status == InstrumentStatus.IN_USE) {
            change(InstrumentStatus.QUARANTINE, check);
        }
    }

    public void release(String evidence) {
        require(InstrumentStatus.QUARANTINE);
        change(InstrumentStatus.IN_USE, evidence);
    }

    /** Flows 6: after it only a new calibration brings the instrument back. */
    public void repair(String reason) {
        require(InstrumentStatus.QUARANTINE, InstrumentStatus.OUT_OF_SERVICE, InstrumentStatus.IN_USE);
        change(InstrumentStatus.REPAIR, reason);
    }

    public void scrap(String reason) {
        if (status == InstrumentStatus.SCRAPPED) {
            throw new BusinessException(StandardsError.INSTRUMENT_NOT_IN_STATE, number, status);
        }
        change(InstrumentStatus.SCRAPPED, reason);
    }

    public void limit(String use) {
        require(InstrumentStatus.IN_USE);
        limitation = use == null || use.isBlank() ? null : use.strip();
    }

    /** MS-18: the site stays; another site's standard is another record. */
    public void move(MoveInstrument said) {
        location = said.location().strip();
        custodian = said.custodian() == null ? null : said.custodian().strip();
    }

    /** TR-11: another lot, or the same one opened or used. */
    public void describe(DescribeMaterial said) {
        if (said.openedOn() != null && said.usableUntil().isBefore(said.openedOn())) {
            throw new BusinessException(StandardsError.CALIBRATION_DATES_INVALID, said.openedOn(), said.usableUntil());
        }
        material = new Material(said);
    }

    boolean shelfLifeOverOn(LocalDate day) {
        return material != null && material.expiredOn(day);
    }

    LocalDate usableUntil() {
        return material.usableUntil();
    }

    /** Its lot, when it is a certified reference material; otherwise null. */
    public MaterialView material() {
        return material == null ? null : material.view();
    }

    public void checkDue(LocalDate day) {
        checkDueOn = day;
    }

    private void change(InstrumentStatus next, String reason) {
        status = next;
        statusReason = reason;
    }

    private void require(InstrumentStatus... allowed) {
        for (InstrumentStatus one : allowed) {
            if (status == one) {
                return;
            }
        }
        throw new BusinessException(StandardsError.INSTRUMENT_NOT_IN_STATE, number, status);
    }

    /** The certificate in force on that day. */
    public Optional<Calibration> calibrationOn(LocalDate day) {
        return calibrations.stream().filter(one -> one.validOn(day)).findFirst();
    }

    /** The last accepted certificate made by that day, in force or not. */
    Optional<Calibration> lastAccepted(LocalDate day) {
        return calibrations.stream().filter(one -> one.acceptedBefore(day)).findFirst();
    }

    /** The accepted certificate that ends last, whatever the day. */
    public Optional<CalibrationView> newestAccepted() {
        return calibrations.stream()
                .map(Calibration::view)
                .filter(one -> one.status() == CalibrationStatus.ACCEPTED)
                .max(Comparator.comparing(CalibrationView::dueOn));
    }

    /** TR-09: the day of the last accepted certificate made by that day. */
    public Optional<LocalDate> lastCalibratedBefore(LocalDate day) {
        return lastAccepted(day).map(Calibration::calibratedOn);
    }

    /** The values that enter the work on that day (TR-10). */
    public StandardFacts facts(LocalDate day) {
        return new StandardFacts(
                number,
                name,
                Figure.value(rangeMin),
                Figure.value(rangeMax),
                unit,
                Figure.value(mpe),
                calibrationOn(day).map(Calibration::points).orElse(List.of()),
                Figure.value(stability));
    }

    public String rangeText() {
        BigDecimal low = Figure.value(rangeMin);
        BigDecimal high = Figure.value(rangeMax);
        return low == null || high == null
                ? ""
                : "(%s～%s) %s"
                        .formatted(low.toPlainString(), high.toPlainString(), unit == null ? "" : unit)
                        .strip();
    }

    public List<Calibration> calibrations() {
        return List.copyOf(calibrations);
    }

    @Override
    public String auditNumber() {
        return number;
    }

    public int version() {
        return version;
    }

    public String number() {
        return number;
    }

    public String standardCode() {
        return standardCode;
    }

    public String name() {
        return name;
    }

    public String model() {
        return model;
    }

    public String serial() {
        return serial;
    }

    public String manufacturer() {
        return manufacturer;
    }

    public Site site() {
        return site;
    }

    public String location() {
        return location;
    }

    public String custodian() {
        return custodian;
    }

    public String limitation() {
        return limitation;
    }

    public InstrumentStatus status() {
        return status;
    }

    public String statusReason() {
        return statusReason;
    }

    public String unit() {
        return unit;
    }

    public String accuracyText() {
        return accuracyText;
    }

    public BigDecimal mpe() {
        return Figure.value(mpe);
    }

    public BigDecimal stability() {
        return Figure.value(stability);
    }

    public LocalDate checkDueOn() {
        return checkDueOn;
    }
}
