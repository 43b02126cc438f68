package cn.metrology.lims.certificate;

import cn.metrology.lims.certificate.model.Amendment;
import cn.metrology.lims.certificate.model.Certificate;
import cn.metrology.lims.certificate.model.Relation;
import cn.metrology.lims.kernel.Documents;
import cn.metrology.lims.measurement.RecordJson;
import cn.metrology.lims.measurement.RecordView;
import cn.metrology.lims.reception.ItemView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The data behind an issued document, as kept and with the corrections of an amendment: nothing but the names can differ (CT-14). */
@ApplicationScoped
class AmendedRecords {
    private Documents documents;
    private RecordJson json;

    protected AmendedRecords() {} // container proxy

    @Inject
    AmendedRecords(Documents documents, RecordJson json) {
        this.documents = documents;
        this.json = json;
    }

    /** What is to be printed: the kept record, the corrections merged in. */
    DocumentPress.Copy copy(Certificate original, Amendment amendment) {
        JsonObject kept = parsed(kept(original));
        JsonObject patch = Json.createObjectBuilder()
                .add("item", patch(amendment.corrections()))
                .build();
        String data = Json.createMergePatch(patch).apply(kept).toString();
        return new DocumentPress.Copy(
                json.read(data, RecordView.class),
                data,
                original.kind(),
                original.validUntil(),
                new Relation(amendment.kind(), original.number(), amendment.reason(), amendment.content()));
    }

    Corrections asIssued(Certificate original) {
        ItemView item = json.read(kept(original), RecordView.class).item();
        return new Corrections(
                item.clientName(),
                item.clientAddress(),
                item.instrumentName(),
                item.model(),
                item.serial(),
                item.manufacturer());
    }

    List<AmendmentView.Change> changes(Certificate original, Amendment amendment) {
        if (amendment.kind() == AmendmentKind.SUPPLEMENT) {
            return List.of();
        }
        JsonObject before = parsed(json.write(asIssued(original)));
        JsonObject after = parsed(json.write(amendment.corrections()));
        List<AmendmentView.Change> changes = new ArrayList<>();
        after.keySet()
                .forEach(field -> changes.add(
                        new AmendmentView.Change(field, before.getString(field, ""), after.getString(field))));
        return changes;
    }

    private static JsonObjectBuilder patch(Corrections corrections) {
        JsonObjectBuilder item = Json.createObjectBuilder();
        put(item, "clientName", corrections.clientName());
        put(item, "clientAddress", corrections.clientAddress());
        put(item, "instrumentName", corrections.instrumentName());
        put(item, "model", corrections.model());
        put(item, "serial", corrections.serial());
        put(item, "manufacturer", corrections.manufacturer());
        return item;
    }

    private static void put(JsonObjectBuilder item, String field, String value) {
        if (value != null) {
            item.add(field, value);
        }
    }

    private String kept(Certificate original) {
        return new String(documents.load(original.data()).content(), StandardCharsets.UTF_8);
    }

    private static JsonObject parsed(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
