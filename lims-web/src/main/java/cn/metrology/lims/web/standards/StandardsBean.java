package cn.metrology.lims.web.standards;

import cn.metrology.lims.procedure.MetrologyField;
import cn.metrology.lims.standards.StandardService;
import cn.metrology.lims.standards.StandardView;
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

    private PageModel<StandardView> rows;
    private String text;
    private MetrologyField field;

    @PostConstruct
    void start() {
        rows = new PageModel<>(service::page, StandardView::code);
    }

    public void search() {
        rows.filter("text", text);
        rows.filter("field", field);
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
