package cn.metrology.lims.web.standards;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.procedure.CalibrationPoint;
import cn.metrology.lims.standards.EnterCalibration;
import cn.metrology.lims.standards.InstrumentService;
import cn.metrology.lims.standards.InstrumentView;
import cn.metrology.lims.web.faces.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** State of standards/instrument.xhtml. What was typed stays when it is refused. */
@Named
@ViewScoped
public class InstrumentBean implements Serializable {
    @Inject
    private InstrumentService service;

    @Inject
    private Messages messages;

    private String number;
    private InstrumentView instrument;
    private String reason;
    private Entry entry = new Entry();

    public void load() {
        if (instrument == null) {
            instrument = service.find(number);
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

    public void enter() {
        List<CalibrationPoint> points = new ArrayList<>();
        for (String line :
                entry.values == null ? new String[0] : entry.values.strip().split("\\R")) {
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
                    entry.certificateNo,
                    entry.institute,
                    entry.calibratedOn,
                    entry.dueOn,
                    null,
                    points));
            entry = new Entry();
            return changed;
        });
    }

    private static boolean decimal(String text) {
        return text.matches("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");
    }

    private void change(Supplier<InstrumentView> act) {
        try {
            instrument = act.get();
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

    public Entry getEntry() {
        return entry;
    }

    /** The certificate being typed; {@code values} has a line a point: nominal, value, U, k. */
    public static class Entry implements Serializable {
        private String certificateNo;
        private String institute;
        private LocalDate calibratedOn;
        private LocalDate dueOn;
        private String values;

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
    }
}
