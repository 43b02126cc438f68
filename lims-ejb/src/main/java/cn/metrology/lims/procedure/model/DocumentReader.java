package cn.metrology.lims.procedure.model;

import cn.metrology.lims.procedure.model.Definition.Document;
import cn.metrology.lims.procedure.model.Definition.Document.Validity;
import cn.metrology.lims.procedure.model.Definition.TableSpec;
import cn.metrology.lims.procedure.model.Definition.TableSpec.TableColumn;

/** Reads what the document says: conclusion, classes, tables, validity. */
final class DocumentReader {
    private DocumentReader() {}

    static Document document(Node root) {
        Node conclusion = root.node("conclusion").orElse(null);
        Document document = new Document(
                root.nodes("tables").stream().map(DocumentReader::table).toList(),
                conclusion == null ? "" : conclusion.text("passZh"),
                conclusion == null ? "" : conclusion.text("failZh"),
                root.texts("classes"),
                root.nodes("validity").stream().map(DocumentReader::validity).toList());
        if (conclusion != null) {
            conclusion.close();
        }
        return document;
    }

    private static Validity validity(Node node) {
        Validity validity = new Validity(node.condition("when"), node.whole("months"));
        node.close();
        return validity;
    }

    private static TableSpec table(Node node) {
        TableSpec table = new TableSpec(
                node.caption("title"),
                node.text("grid", null),
                node.nodes("columns").stream().map(DocumentReader::column).toList(),
                node.condition("when"));
        node.close();
        return table;
    }

    private static TableColumn column(Node node) {
        TableColumn column = new TableColumn(
                node.caption("header"), node.text("value"), node.whole("decimals"), node.flag("signed", false));
        node.close();
        return column;
    }
}
