package cn.metrology.lims.web.traceability;

import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.procedure.MetrologyField;
import cn.metrology.lims.standards.StandardService;
import cn.metrology.lims.standards.StandardView;
import cn.metrology.lims.traceability.ChainService;
import cn.metrology.lims.web.faces.Language;
import cn.metrology.lims.web.faces.Me;
import cn.metrology.lims.web.faces.WordsForScripts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** State of traceability/chain.xhtml: what the picture is of. The picture itself comes from the API. */
@Named
@ViewScoped
public class ChainBean implements Serializable {
    @Inject
    private StandardService standardService;

    @Inject
    private ChainService chains;

    @Inject
    private Language language;

    @Inject
    private Me me;

    private MetrologyField field;
    private String standard;
    private String instrument;
    private String certificate;
    private List<StandardView> standards = List.of();

    public void load() {
        if (me.may("standard.read")) {
            Map<String, String> filter = field == null ? Map.of() : Map.of("field", field.name());
            standards = standardService
                    .page(new PageRequest(0, PageRequest.LARGEST, "code", true, filter))
                    .rows();
        }
        if (source().isEmpty() && !standards.isEmpty()) {
            standard = standards.get(0).code();
        }
    }

    /** Where the API has the picture: the narrowest of what was asked for. */
    public String getSource() {
        return source();
    }

    private String source() {
        if (certificate != null) {
            return "certificates/" + certificate;
        }
        if (instrument != null) {
            return "instruments/" + instrument;
        }
        if (standard != null) {
            return "standards/" + standard;
        }
        return field == null ? "" : "fields/" + field;
    }

    /** A field by its caption, anything else by its number. */
    public String getTitle() {
        String subject = source().substring(source().indexOf('/') + 1);
        return field != null && subject.equals(field.name()) ? language.texts().caption(field) : subject;
    }

    public boolean isOfDocument() {
        return certificate != null;
    }

    public LocalDate getToday() {
        return chains.today();
    }

    public String getTexts() {
        return WordsForScripts.of(language.texts(), List.of("traceability.page.", "enum.NodeState."));
    }

    public MetrologyField[] getFields() {
        return MetrologyField.values();
    }

    public List<StandardView> getStandards() {
        return standards;
    }

    public MetrologyField getField() {
        return field;
    }

    public void setField(MetrologyField field) {
        this.field = field;
    }

    public String getStandard() {
        return standard;
    }

    public void setStandard(String standard) {
        this.standard = standard;
    }

    public String getInstrument() {
        return instrument;
    }

    public void setInstrument(String instrument) {
        this.instrument = instrument;
    }

    public String getCertificate() {
        return certificate;
    }

    public void setCertificate(String certificate) {
        this.certificate = certificate;
    }
}
