package cn.metrology.lims.traceability.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.procedure.MetrologyField;
import cn.metrology.lims.traceability.NodeKind;
import cn.metrology.lims.traceability.RecordUpper;
import cn.metrology.lims.traceability.UpperView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A standard outside the institute, as it was known from one moment to another: provincial, national, or the SI unit. */
@Entity
@Table(name = "trace_node")
public class UpperStandard implements Audited {
    @Id
    private long id;

    @Version
    private int version;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private int revision;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private NodeKind kind;

    @Column(name = "name_zh", updatable = false)
    private String nameZh;

    @Column(name = "name_en", updatable = false)
    private String nameEn;

    @Column(updatable = false)
    private String laboratory;

    @Column(name = "accreditation_no", updatable = false)
    private String accreditation;

    @Column(name = "accredited_until", updatable = false)
    private LocalDate accreditedUntil;

    @Column(updatable = false)
    private String fields;

    @Column(name = "range_text", updatable = false)
    private String range;

    @Column(name = "accuracy_text", updatable = false)
    private String accuracy;

    @Column(name = "traces_to", updatable = false)
    private String tracesTo;

    @Column(updatable = false)
    private String basis;

    @Column(name = "recorded_by", updatable = false)
    private StaffId recordedBy;

    @Column(name = "known_from", updatable = false)
    private Instant knownFrom;

    @Column(name = "known_until")
    private Instant knownUntil;

    protected UpperStandard() {} // JPA

    public UpperStandard(String code, NodeKind kind, RecordUpper said, StaffId by, Instant at) {
        this.id = Ids.next();
        this.code = code;
        this.revision = 1;
        this.kind = kind;
        fill(said, by, at);
    }

    private UpperStandard(UpperStandard before, RecordUpper said, StaffId by, Instant at) {
        this.id = Ids.next();
        this.code = before.code;
        this.revision = before.revision + 1;
        this.kind = before.kind;
        fill(said, by, at);
    }

    private void fill(RecordUpper said, StaffId by, Instant at) {
        nameZh = said.nameZh().strip();
        nameEn = said.nameEn();
        laboratory = said.laboratory();
        accreditation = said.accreditation();
        accreditedUntil = said.accreditedUntil();
        fields = said.fields().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        range = said.range();
        accuracy = said.accuracy();
        tracesTo = said.tracesTo();
        basis = said.basis();
        recordedBy = by;
        knownFrom = at;
    }

    /** From now on something else is known; this stays what was known until now. */
    public UpperStandard revised(RecordUpper said, StaffId by, Instant at) {
        knownUntil = at;
        return new UpperStandard(this, said, by, at);
    }

    public UpperView view() {
        Set<MetrologyField> ofLaboratory = Arrays.stream(fields.split(" "))
                .filter(name -> !name.isEmpty())
                .map(MetrologyField::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new UpperView(
                code,
                revision,
                kind,
                nameZh,
                nameEn,
                laboratory,
                accreditation,
                accreditedUntil,
                ofLaboratory,
                range,
                accuracy,
                tracesTo,
                basis,
                knownFrom,
                kind != NodeKind.UPPER || laboratory != null && accreditation != null && accreditedUntil != null);
    }

    @Override
    public String auditNumber() {
        return code;
    }

    public String code() {
        return code;
    }

    public int revision() {
        return revision;
    }

    public NodeKind kind() {
        return kind;
    }

    public String nameZh() {
        return nameZh;
    }

    public String laboratory() {
        return laboratory;
    }
}
