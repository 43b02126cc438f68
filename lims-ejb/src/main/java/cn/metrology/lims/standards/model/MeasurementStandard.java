package cn.metrology.lims.standards.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.standards.PassExamination;
import cn.metrology.lims.standards.RegisterStandard;
import cn.metrology.lims.standards.SetUpStandard;
import cn.metrology.lims.standards.StandardAct;
import cn.metrology.lims.standards.StandardKind;
import cn.metrology.lims.standards.StandardStatus;
import cn.metrology.lims.standards.StandardsError;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A public measurement standard (社会公用计量标准) at one site (MS-18). */
@Entity
@Table(name = "measurement_standard")
public class MeasurementStandard implements Audited {
    @Id
    private long id;

    @Version
    private int version;

    @Column(updatable = false)
    private String code;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    private String field;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Site site;

    @Column(name = "range_text")
    private String rangeText;

    @Column(name = "accuracy_text")
    private String accuracyText;

    @Column(name = "grade_level")
    private String gradeLevel;

    @Column(name = "upper_standard")
    private String upperStandard;

    @Column(name = "traced_to")
    private String tracedTo;

    private String scheme;

    @Column(name = "main_instruments")
    private String mainInstruments;

    private String confidence;

    private String basis;

    @Enumerated(EnumType.STRING)
    private StandardStatus status;

    @Column(name = "certificate_no")
    private String certificateNo;

    @Column(name = "certificate_valid_until")
    private LocalDate certificateValidUntil;

    @Enumerated(EnumType.STRING)
    private StandardKind kind;

    private String owner;

    @Column(name = "public_certificate_no")
    private String publicCertificateNo;

    @Column(name = "certificate_issuer")
    private String certificateIssuer;

    @Column(name = "certificate_issued_on")
    private LocalDate certificateIssuedOn;

    private StaffId responsible;

    @ElementCollection
    @CollectionTable(name = "standard_person", joinColumns = @JoinColumn(name = "standard_id"))
    @OrderColumn(name = "position")
    private List<StandardPerson> persons = new ArrayList<>();

    private String room;

    private String environment;

    private String auxiliaries;

    protected MeasurementStandard() {} // JPA

    public MeasurementStandard(String code, RegisterStandard said) {
        this.id = Ids.next();
        this.code = code;
        this.kind = said.kind();
        this.owner = said.owner();
        this.site = said.site();
        this.nameZh = said.nameZh().strip();
        this.nameEn = said.nameEn().strip();
        this.field = said.field().name();
        this.rangeText = said.rangeText().strip();
        this.accuracyText = said.accuracyText().strip();
        this.upperStandard = said.upperStandard();
        this.mainInstruments = said.mainInstruments();
        this.status = StandardStatus.PLANNED;
    }

    public MeasurementStandard(StandardRow row, Site site) {
        this.id = Ids.next();
        this.code = row.code();
        this.nameZh = row.nameZh();
        this.nameEn = row.nameEn();
        this.field = row.field();
        this.site = site;
        this.rangeText = row.rangeText();
        this.accuracyText = row.accuracyText();
        this.gradeLevel = row.gradeLevel();
        this.upperStandard = row.upperStandard();
        this.tracedTo = row.tracedTo();
        this.scheme = row.scheme();
        this.mainInstruments = row.mainInstruments();
        this.confidence = row.confidence();
        this.basis = row.basis();
        this.status = StandardStatus.PLANNED;
        this.kind = StandardKind.PUBLIC;
    }

    /** The examination was passed; the day on the certificate always wins over a computed one (MS-06). */
    public void examined(String certificate, LocalDate validUntil) {
        this.certificateNo = certificate;
        this.certificateValidUntil = validUntil;
        this.status = StandardStatus.ACTIVE;
    }

    /** The certificate has come; a passed re-examination lifts a restriction with it. */
    public void pass(PassExamination said) {
        boolean registered = kind == StandardKind.ENTERPRISE && status == StandardStatus.PLANNED;
        if (status != StandardStatus.UNDER_EXAM && status != StandardStatus.UNDER_REEXAM && !registered) {
            throw new BusinessException(StandardsError.STANDARD_NOT_IN_STATE, code, status);
        }
        if (said.validUntil().isBefore(said.issuedOn())) {
            throw new BusinessException(StandardsError.CALIBRATION_DATES_INVALID, said.issuedOn(), said.validUntil());
        }
        examined(said.certificateNo().strip(), said.validUntil());
        certificateIssuer = said.issuer().strip();
        certificateIssuedOn = said.issuedOn();
        publicCertificateNo = said.publicCertificateNo();
    }

    public void act(StandardAct act) {
        if (!act.possibleFrom(status)) {
            throw new BusinessException(StandardsError.STANDARD_NOT_IN_STATE, code, status);
        }
        status = act.target();
    }

    /** MS-16: class, uncertainty, range or method is another; until it is examined again the standard is not used. */
    public void changedEssentially() {
        if (status == StandardStatus.ACTIVE) {
            status = StandardStatus.RESTRICTED;
        }
    }

    public void setUp(SetUpStandard said) {
        responsible =
                said.responsible() == null || said.responsible().isBlank() ? null : new StaffId(said.responsible());
        persons.clear();
        said.persons().stream()
                .distinct()
                .map(name -> new StandardPerson(new StaffId(name)))
                .forEach(persons::add);
        room = said.room();
        environment = said.environment();
        auxiliaries = said.auxiliaries();
    }

    /** Flows 5: a stability outside its limit. A standard that is not in use has nothing to restrict. */
    public void restrict() {
        if (status == StandardStatus.ACTIVE) {
            status = StandardStatus.RESTRICTED;
        }
    }

    @Override
    public String auditNumber() {
        return code;
    }

    public int version() {
        return version;
    }

    public String code() {
        return code;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }

    public String field() {
        return field;
    }

    public Site site() {
        return site;
    }

    public String rangeText() {
        return rangeText;
    }

    public String accuracyText() {
        return accuracyText;
    }

    public String gradeLevel() {
        return gradeLevel;
    }

    public String upperStandard() {
        return upperStandard;
    }

    public String tracedTo() {
        return tracedTo;
    }

    public String scheme() {
        return scheme;
    }

    public String mainInstruments() {
        return mainInstruments;
    }

    public String confidence() {
        return confidence;
    }

    public String basis() {
        return basis;
    }

    public StandardStatus status() {
        return status;
    }

    public String certificateNo() {
        return certificateNo;
    }

    public LocalDate certificateValidUntil() {
        return certificateValidUntil;
    }

    public StandardKind kind() {
        return kind;
    }

    public String owner() {
        return owner;
    }

    public String publicCertificateNo() {
        return publicCertificateNo;
    }

    public String certificateIssuer() {
        return certificateIssuer;
    }

    public LocalDate certificateIssuedOn() {
        return certificateIssuedOn;
    }

    public StaffId responsible() {
        return responsible;
    }

    public List<StaffId> persons() {
        return persons.stream().map(StandardPerson::staff).toList();
    }

    public String room() {
        return room;
    }

    public String environment() {
        return environment;
    }

    public String auxiliaries() {
        return auxiliaries;
    }
}
