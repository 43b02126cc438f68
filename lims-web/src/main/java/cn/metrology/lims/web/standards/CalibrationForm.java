package cn.metrology.lims.web.standards;

import cn.metrology.lims.procedure.CalibrationPoint;
import cn.metrology.lims.standards.CalibrationDraft;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The certificate being typed; {@code values} has a line a point: nominal, value, U, k. */
public class CalibrationForm implements Serializable {
    private String certificateNo;
    private String institute;
    private LocalDate calibratedOn;
    private LocalDate dueOn;
    private String values;
    private String fileHash;

    void fill(CalibrationDraft draft) {
        certificateNo = draft.certificateNo();
        institute = draft.institute();
        calibratedOn = draft.calibratedOn();
        dueOn = draft.dueOn();
        values = draft.points().stream().map(CalibrationForm::line).collect(Collectors.joining("\n"));
    }

    private static String line(CalibrationPoint point) {
        return Stream.of(point.nominal(), point.value(), point.uncertainty(), point.k())
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining(" "));
    }

    public String getCertificateNo() {
        return certificateNo;
    }

    public void setCertificateNo(String certificateNo) {
        this.certificateNo = certificateNo;
    }

    public String getInstitute() {
        return institute;
    }

    public void setInstitute(String institute) {
        this.institute = institute;
    }

    public LocalDate getCalibratedOn() {
        return calibratedOn;
    }

    public void setCalibratedOn(LocalDate calibratedOn) {
        this.calibratedOn = calibratedOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getValues() {
        return values;
    }

    public void setValues(String values) {
        this.values = values;
    }

    public String getFileHash() {
        return fileHash;
    }

    public void setFileHash(String fileHash) {
        this.fileHash = fileHash;
    }
}
