package cn.metrology.lims.standards.model;

import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.standards.StandardStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

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

    protected MeasurementStandard() {} // JPA

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
    }

    /** The examination was passed; the day on the certificate always wins over a computed one (MS-06). */
    public void examined(String certificate, LocalDate validUntil) {
        this.certificateNo = certificate;
        this.certificateValidUntil = validUntil;
        this.status = StandardStatus.ACTIVE;
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
}
