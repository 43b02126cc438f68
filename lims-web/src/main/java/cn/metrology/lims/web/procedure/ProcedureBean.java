package cn.metrology.lims.web.procedure;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.procedure.ConfirmValue;
import cn.metrology.lims.procedure.DefinitionDifference;
import cn.metrology.lims.procedure.Hole;
import cn.metrology.lims.procedure.ProcedureDefinition;
import cn.metrology.lims.procedure.ProcedureRow;
import cn.metrology.lims.procedure.ProcedureService;
import cn.metrology.lims.procedure.ProcedureView;
import cn.metrology.lims.procedure.ReleaseProcedure;
import cn.metrology.lims.procedure.SaveProcedure;
import cn.metrology.lims.procedure.UnconfirmedValue;
import cn.metrology.lims.procedure.WithdrawProcedure;
import cn.metrology.lims.web.faces.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** Page state of procedure.xhtml: one version, its text, its open values, its history. */
@Named
@ViewScoped
public class ProcedureBean implements Serializable {
    @Inject
    private ProcedureService service;

    @Inject
    private Messages messages;

    private String no;
    private ProcedureView procedure;
    private String text = "";
    private List<Hole> holes = List.of();
    private List<ProcedureRow> versions = List.of();
    private String compared;
    private List<DefinitionDifference> differences = List.of();
    private LocalDate from;
    private LocalDate until;
    private String reason;
    private final Map<String, String> figures = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();
    private transient Part upload;

    public void open() {
        procedure = service.find(no).orElse(null);
        if (procedure == null) {
            Faces.getExternalContext().setResponseStatus(404);
            return;
        }
        show();
    }

    private void show() {
        no = procedure.number();
        text = Definitions.pretty(procedure.definition().json());
        holes = procedure.definition().holes();
        versions = service.versions(procedure.procedureNo());
        procedure.unconfirmed().forEach(value -> {
            figures.putIfAbsent(
                    value.key(),
                    value.proposed() == null ? "" : value.proposed().toPlainString());
            bases.putIfAbsent(value.key(), value.basis());
        });
    }

    private void act(String done, Supplier<ProcedureView> command) {
        try {
            procedure = command.get();
            show();
            messages.done(done, procedure.number());
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    public void save() {
        act(
                "procedure.page.saved",
                () -> service.save(new SaveProcedure(procedure.number(), procedure.version(), text)));
    }

    public void draft() {
        act("procedure.page.drafted", () -> service.draft(text));
    }

    public void take() {
        try (InputStream in = upload.getInputStream()) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            holes = ProcedureDefinition.parse(text).holes();
        } catch (IOException unreadable) {
            messages.refused("procedure.page.unreadable", unreadable.getMessage());
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    /** Names every hole of the text as it stands, without storing it. */
    public void check() {
        try {
            holes = ProcedureDefinition.parse(text).holes();
            messages.done("procedure.page.checked", holes.size());
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    public void review() {
        act("procedure.page.reviewed", () -> service.review(procedure.number(), procedure.version()));
    }

    public void release() {
        act(
                "procedure.page.released",
                () -> service.release(new ReleaseProcedure(procedure.number(), procedure.version(), from)));
    }

    public void withdraw() {
        act(
                "procedure.page.withdrawn",
                () -> service.withdraw(new WithdrawProcedure(procedure.number(), procedure.version(), until, reason)));
    }

    public void confirm(UnconfirmedValue value) {
        String figure = Objects.toString(figures.get(value.key()), "").strip();
        try {
            BigDecimal number = figure.isEmpty() ? null : new BigDecimal(figure);
            act(
                    "procedure.page.confirmed",
                    () -> service.confirm(new ConfirmValue(
                            procedure.number(), procedure.version(), value.key(), number, bases.get(value.key()))));
        } catch (NumberFormatException notANumber) {
            messages.refused("procedure.trial.notANumber", value.captionZh(), figure);
        }
    }

    public void compare() {
        differences = service.differences(compared, procedure.number());
    }

    public StreamedContent getFile() {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return DefaultStreamedContent.builder()
                .name(procedure.number().replace('/', '-') + ".json")
                .contentType("application/json")
                .contentLength((long) bytes.length)
                .stream(() -> new ByteArrayInputStream(bytes))
                .build();
    }

    public boolean isKnown() {
        return procedure != null;
    }

    public ProcedureView getProcedure() {
        return procedure;
    }

    public List<Hole> getHoles() {
        return holes;
    }

    public List<ProcedureRow> getVersions() {
        return versions;
    }

    public List<DefinitionDifference> getDifferences() {
        return differences;
    }

    public Map<String, String> getFigures() {
        return figures;
    }

    public Map<String, String> getBases() {
        return bases;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getCompared() {
        return compared;
    }

    public void setCompared(String compared) {
        this.compared = compared;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
