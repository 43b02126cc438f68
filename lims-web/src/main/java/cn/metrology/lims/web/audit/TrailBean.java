package cn.metrology.lims.web.audit;

import cn.metrology.lims.audit.ChainReport;
import cn.metrology.lims.audit.ChainVerification;
import cn.metrology.lims.audit.EntryKind;
import cn.metrology.lims.audit.TrailRow;
import cn.metrology.lims.audit.TrailService;
import cn.metrology.lims.web.faces.PageModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.Serializable;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** Page state of trail.xhtml: the filters, one of which may come with the address. */
@Named
@ViewScoped
public class TrailBean implements Serializable {
    @Inject
    private TrailService service;

    @Inject
    private ChainVerification chain;

    private PageModel<TrailRow> model;
    private String object;
    private String who;
    private EntryKind kind;
    private LocalDate from;
    private LocalDate to;
    private ChainReport report;

    /** One field with what stood in it before and after. */
    public record Difference(String field, String before, String after) implements Serializable {}

    @PostConstruct
    void prepare() {
        model = new PageModel<>(service::page, TrailRow::id);
    }

    public void search() {
        model.filter("object", object);
        model.filter("who", who);
        model.filter("kind", kind);
        model.filter("from", from);
        model.filter("to", to);
    }

    public void verify() {
        report = chain.verify();
    }

    public List<Difference> differences(TrailRow row) {
        JsonObject before = parsed(row.before());
        JsonObject after = parsed(row.after());
        TreeSet<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        return fields.stream()
                .map(field -> new Difference(field, before.getString(field, ""), after.getString(field, "")))
                .toList();
    }

    private static JsonObject parsed(String json) {
        return json == null
                ? JsonObject.EMPTY_JSON_OBJECT
                : Json.createReader(new StringReader(json)).readObject();
    }

    public PageModel<TrailRow> getModel() {
        return model;
    }

    public ChainReport getReport() {
        return report;
    }

    public EntryKind[] getKinds() {
        return EntryKind.values();
    }

    public String getObject() {
        return object;
    }

    public void setObject(String object) {
        this.object = object;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public EntryKind getKind() {
        return kind;
    }

    public void setKind(EntryKind kind) {
        this.kind = kind;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
