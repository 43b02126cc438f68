package cn.metrology.lims.web.standards;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.procedure.CalibrationPoint;
import cn.metrology.lims.standards.CalibrationDraft;
import cn.metrology.lims.standards.DescribeMaterial;
import cn.metrology.lims.standards.DigitalCertificateService;
import cn.metrology.lims.standards.EnterCalibration;
import cn.metrology.lims.standards.InstrumentService;
import cn.metrology.lims.standards.InstrumentView;
import cn.metrology.lims.standards.MoveInstrument;
import cn.metrology.lims.web.faces.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.primefaces.model.file.UploadedFile;

/** State of standards/instrument.xhtml. What was typed stays when it is refused. */
@Named
@ViewScoped
public class InstrumentBean implements Serializable {
    @Inject
    private InstrumentService service;

    @Inject
    private Messages messages;

    @Inject
    private DigitalCertificateService digital;

    @Inject
    private Drifts drifts;

    @Inject
    private Act act;

    private transient UploadedFile upload;
    private String location;
    private String custodian;
    private String limitation;
    private MaterialForm material = new MaterialForm();
    private String number;
    private InstrumentView instrument;
    private String reason;
    private CalibrationForm entry = new CalibrationForm();

    public void load() {
        if (instrument == null) {
            shown(service.find(number));
        }
    }

    public void quarantine() {
        change(() -> service.quarantine(number, instrument.version(), reason));
    }

    public void release() {
        change(() -> service.release(number, instrument.version(), reason));
    }

    public void sendOut() {
        change(() -> service.sendOut(number, instrument.version(), reason));
    }

    public void accept(String certificate) {
        change(() -> service.accept(number, instrument.version(), certificate));
    }

    public void reject(String certificate) {
        change(() -> service.reject(number, instrument.version(), certificate, reason));
    }

    /** A digital certificate fills the form; any other file is kept with what is typed. */
    public void read() {
        if (upload == null || upload.getFileName() == null || upload.getSize() == 0) {
            messages.warn("standards.digital.noFile");
            return;
        }
        byte[] file = upload.getContent();
        try {
            boolean scanned = file[0] == '%' || file[0] == (byte) 0xFF || file[0] == (byte) 0x89;
            if (!scanned) {
                CalibrationDraft draft = digital.read(number, file);
                entry.fill(draft);
                messages.done(
                        "standards.digital.read.done",
                        draft.certificateNo(),
                        draft.points().size(),
                        draft.unit());
            } else {
                messages.done("standards.digital.kept");
            }
            entry.setFileHash(digital.keep(file));
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    public void repair() {
        change(() -> service.repair(number, instrument.version(), reason));
    }

    public void scrap() {
        change(() -> service.scrap(number, instrument.version(), reason));
    }

    public void limit() {
        change(() -> service.limit(number, instrument.version(), limitation, reason));
    }

    public void describe() {
        act.send(
                        new DescribeMaterial(
                                number,
                                instrument.version(),
                                material.getLot(),
                                material.getOpenedOn(),
                                material.getUsableUntil(),
                                material.getRemaining()),
                        service::describe)
                .ifPresent(this::shown);
    }

    public void move() {
        act.send(new MoveInstrument(number, instrument.version(), location, custodian), service::move)
                .ifPresent(this::shown);
    }

    /** Certified values over the calibrations, a picture for each nominal that came more than once. */
    public List<String> getDrifts() {
        return drifts.of(instrument);
    }

    public void enter() {
        List<CalibrationPoint> points = new ArrayList<>();
        for (String line : entry.getValues() == null
                ? new String[0]
                : entry.getValues().strip().split("\\R")) {
            String[] figures = line.strip().split("[\\s,;]+");
            if (line.isBlank()) {
                continue;
            }
            if (figures.length != 4 || !List.of(figures).stream().allMatch(InstrumentBean::decimal)) {
                messages.warn("standards.instrument.lineMalformed", points.size() + 1, line);
                return;
            }
            points.add(new CalibrationPoint(
                    new BigDecimal(figures[0]),
                    new BigDecimal(figures[1]),
                    new BigDecimal(figures[2]),
                    new BigDecimal(figures[3])));
        }
        change(() -> {
            InstrumentView changed = service.enter(new EnterCalibration(
                    number,
                    instrument.version(),
                    entry.getCertificateNo(),
                    entry.getInstitute(),
                    entry.getCalibratedOn(),
                    entry.getDueOn(),
                    entry.getFileHash(),
                    points));
            entry = new CalibrationForm();
            return changed;
        });
    }

    private static boolean decimal(String text) {
        return text.matches("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");
    }

    private void shown(InstrumentView now) {
        instrument = now;
        location = now.location();
        custodian = now.custodian();
        limitation = now.limitation();
        material.fill(now.material());
    }

    private void change(Supplier<InstrumentView> change) {
        try {
            shown(change.get());
            reason = null;
            messages.done("standards.instrument.changed", number, instrument.status());
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public InstrumentView getInstrument() {
        return instrument;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public CalibrationForm getEntry() {
        return entry;
    }

    public UploadedFile getUpload() {
        return upload;
    }

    public void setUpload(UploadedFile upload) {
        this.upload = upload;
    }

    public MaterialForm getMaterial() {
        return material;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public String getCustodian() {
        return custodian;
    }

    public void setCustodian(String custodian) {
        this.custodian = custodian;
    }

    public String getLimitation() {
        return limitation;
    }

    public void setLimitation(String limitation) {
        this.limitation = limitation;
    }
}
