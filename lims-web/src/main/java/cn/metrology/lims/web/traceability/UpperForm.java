package cn.metrology.lims.web.traceability;

import cn.metrology.lims.procedure.MetrologyField;
import cn.metrology.lims.traceability.RecordUpper;
import cn.metrology.lims.traceability.UpperView;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/** What is being typed about a standard outside the institute. */
public class UpperForm implements Serializable {
    private final String code;
    private final int revision;
    private final String nameEn;
    private String name;
    private String laboratory;
    private String accreditation;
    private LocalDate accreditedUntil;
    private MetrologyField[] fields = {};
    private String range;
    private String accuracy;
    private String tracesTo;
    private String basis;

    UpperForm(UpperView before) {
        code = before == null ? null : before.code();
        revision = before == null ? 0 : before.revision();
        nameEn = before == null ? null : before.nameEn();
        if (before != null) {
            name = before.nameZh();
            laboratory = before.laboratory();
            accreditation = before.accreditation();
            accreditedUntil = before.accreditedUntil();
            fields = before.fields().toArray(MetrologyField[]::new);
            range = before.range();
            accuracy = before.accuracy();
            tracesTo = before.tracesTo();
        }
    }

    RecordUpper command() {
        return new RecordUpper(
                code,
                revision,
                name,
                nameEn,
                laboratory,
                accreditation,
                accreditedUntil,
                Set.of(fields),
                range,
                accuracy,
                tracesTo,
                basis);
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLaboratory() {
        return laboratory;
    }

    public void setLaboratory(String laboratory) {
        this.laboratory = laboratory;
    }

    public String getAccreditation() {
        return accreditation;
    }

    public void setAccreditation(String accreditation) {
        this.accreditation = accreditation;
    }

    public LocalDate getAccreditedUntil() {
        return accreditedUntil;
    }

    public void setAccreditedUntil(LocalDate accreditedUntil) {
        this.accreditedUntil = accreditedUntil;
    }

    public MetrologyField[] getFields() {
        return fields.clone();
    }

    public void setFields(MetrologyField[] fields) {
        this.fields = fields.clone();
    }

    public String getRange() {
        return range;
    }

    public void setRange(String range) {
        this.range = range;
    }

    public String getAccuracy() {
        return accuracy;
    }

    public void setAccuracy(String accuracy) {
        this.accuracy = accuracy;
    }

    public String getTracesTo() {
        return tracesTo;
    }

    public void setTracesTo(String tracesTo) {
        this.tracesTo = tracesTo;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
