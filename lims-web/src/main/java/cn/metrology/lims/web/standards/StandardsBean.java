package cn.metrology.lims.web.standards;

import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.procedure.MetrologyField;
import cn.metrology.lims.standards.StandardKind;
import cn.metrology.lims.standards.StandardLifeService;
import cn.metrology.lims.standards.StandardService;
import cn.metrology.lims.standards.StandardView;
import cn.metrology.lims.web.faces.Messages;
import cn.metrology.lims.web.faces.PageModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** State of standards/standards.xhtml. */
@Named
@ViewScoped
public class StandardsBean implements Serializable {
    @Inject
    private StandardService service;

    @Inject
    private StandardLifeService lives;

    @Inject
    private Act act;

    @Inject
    private Messages messages;

    private PageModel<StandardView> rows;
    private String text;
    private MetrologyField field;
    private StandardKind kind;
    private RegisterForm form = new RegisterForm();

    @PostConstruct
    void start() {
        rows = new PageModel<>(service::page, StandardView::code);
    }

    public void search() {
        rows.filter("text", text);
        rows.filter("field", field);
        rows.filter("kind", kind);
    }

    public void register() {
        act.send(form.command(), lives::register).ifPresent(made -> {
            messages.done("standards.saved", made.standard().code());
            form = new RegisterForm();
        });
    }

    public RegisterForm getForm() {
        return form;
    }

    public StandardKind[] getKinds() {
        return StandardKind.values();
    }

    public Site[] getSites() {
        return Site.values();
    }

    public StandardKind getKind() {
        return kind;
    }

    public void setKind(StandardKind kind) {
        this.kind = kind;
    }

    public PageModel<StandardView> getRows() {
        return rows;
    }

    public MetrologyField[] getFields() {
        return MetrologyField.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public MetrologyField getField() {
        return field;
    }

    public void setField(MetrologyField field) {
        this.field = field;
    }
}
