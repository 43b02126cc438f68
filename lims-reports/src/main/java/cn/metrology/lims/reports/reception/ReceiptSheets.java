package cn.metrology.lims.reports.reception;

import cn.metrology.lims.kernel.Money;
import cn.metrology.lims.reception.LineDetails;
import cn.metrology.lims.reception.OrderDetails;
import cn.metrology.lims.reception.OrderLineView;
import cn.metrology.lims.reception.OrderView;
import cn.metrology.lims.reception.Receipt;
import cn.metrology.lims.reports.paper.Barcodes;
import cn.metrology.lims.reports.paper.Sheet;
import cn.metrology.lims.reports.paper.Typeface;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The client's copy of an order on A4: who, what, what was agreed, when to come back, and a QR code to be scanned then. */
final class ReceiptSheets {
    private static final float WIDTH = 210;
    private static final float HEIGHT = 297;
    private static final float LEFT = 14;
    private static final float RIGHT = WIDTH - 14;
    private static final float SIZE = 9;
    private static final float ROW = 11.5f;
    private static final float TABLE_TOP = 91;

    /** Rows that fit between the head of the first page and the notices. */
    private static final int ROWS = 12;

    private static final float[] COLUMNS = {LEFT, 22, 49, 83, 112, 144, 176, RIGHT};

    private final PDDocument document;
    private final Typeface face;
    private final Receipt receipt;
    private final OrderView order;

    ReceiptSheets(PDDocument document, Typeface face, Receipt receipt) {
        this.document = document;
        this.face = face;
        this.receipt = receipt;
        this.order = receipt.order();
    }

    void draw() throws IOException {
        List<OrderLineView> lines = order.lines();
        int pages = Math.max(1, (lines.size() + ROWS - 1) / ROWS);
        for (int page = 0; page < pages; page++) {
            try (Sheet sheet = new Sheet(document, face, WIDTH, HEIGHT)) {
                head(sheet);
                facts(sheet);
                table(sheet, lines.subList(page * ROWS, Math.min(lines.size(), (page + 1) * ROWS)));
                foot(sheet);
                sheet.centred(Words.text("page", page + 1, pages), WIDTH / 2, HEIGHT - 9, 8, false);
            }
        }
    }

    private void head(Sheet sheet) throws IOException {
        sheet.centred(Words.text("institute"), WIDTH / 2, 19, 13, false);
        sheet.centred(Words.text("receipt.title"), WIDTH / 2, 28, 18, true);
        sheet.text(Words.text("receipt.number"), LEFT, 36, SIZE, false);
        sheet.text(order.number(), LEFT + 20, 36, 11, true);
        Barcodes.qr(sheet, order.number(), RIGHT - 22, 13, 22);
        sheet.line(LEFT, 39, RIGHT, 39, 0.35f);
    }

    private void facts(Sheet sheet) throws IOException {
        OrderDetails said = order.details();
        String contact = Stream.of(said.contactName(), said.contactPhone())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("  "));
        float y = 45.5f;
        pair(sheet, y, "client", order.clientName(), "clientNumber", said.clientNumber());
        pair(sheet, y + 7, "address", Words.orEmpty(order.clientAddress()), "contact", contact);
        pair(
                sheet,
                y + 14,
                "user",
                Words.either(said.userName(), Words.text("receipt.sameAsClient")),
                "place",
                Words.caption(said.place()) + (said.urgent() ? " · " + Words.text("label.urgent") : ""));
        pair(
                sheet,
                y + 21,
                "site",
                Words.caption(order.site()),
                "acceptedOn",
                receipt.acceptedOn() == null ? Words.caption(order.status()) : Words.day(receipt.acceptedOn()));
        pair(sheet, y + 28, "fee", fee(order.feeTotal()), "due", Words.day(order.dueOn()));
        fact(sheet, LEFT, y + 35, 150, "remark", Words.either(said.remark(), "—"));
    }

    private static String fee(Money total) {
        return total.equals(Money.ZERO) ? Words.text("receipt.free") : Words.text("receipt.yuan", total);
    }

    private void pair(Sheet sheet, float y, String left, String leftValue, String right, String rightValue)
            throws IOException {
        fact(sheet, LEFT, y, 84, left, leftValue);
        fact(sheet, 122, y, 52, right, rightValue);
    }

    private void fact(Sheet sheet, float x, float y, float width, String key, String value) throws IOException {
        sheet.shade(0.35f);
        sheet.text(Words.text("receipt." + key), x, y, SIZE, false);
        sheet.shade(0);
        for (String line : sheet.wrapped(value, width, SIZE + 0.5f, 1)) {
            sheet.text(line, x + 20, y, SIZE + 0.5f, false);
        }
    }

    private void table(Sheet sheet, List<OrderLineView> lines) throws IOException {
        sheet.shade(0.93f);
        sheet.fill(LEFT, TABLE_TOP - 6, RIGHT - LEFT, 6.5f);
        sheet.paint();
        sheet.shade(0);
        String[] heads = {"line", "item", "instrument", "model", "range", "service", "fee"};
        for (int i = 0; i < heads.length; i++) {
            sheet.text(Words.text("receipt.head." + heads[i]), COLUMNS[i] + 1, TABLE_TOP - 1.7f, SIZE - 0.5f, true);
        }
        float y = TABLE_TOP + 0.5f;
        sheet.line(LEFT, y, RIGHT, y, 0.25f);
        for (OrderLineView line : lines) {
            row(sheet, y, line);
            y += ROW;
            sheet.line(LEFT, y, RIGHT, y, 0.12f);
        }
    }

    private void row(Sheet sheet, float y, OrderLineView line) throws IOException {
        LineDetails said = line.details();
        String agreed = said.conformityWanted() && said.decisionRule() != null
                ? Words.caption(said.decisionRule())
                : Words.orEmpty(line.methodEdition());
        String fee = line.mandatory()
                ? Words.text("receipt.mandatoryFree")
                : line.fee() == null ? "" : line.fee().toString();
        cell(sheet, 0, y, String.valueOf(line.lineNo()), "");
        cell(
                sheet,
                1,
                y,
                Words.orEmpty(line.itemNumber()),
                Words.text("receipt.accessories", Words.either(said.accessories(), "—")));
        cell(sheet, 2, y, said.instrumentName(), Words.orEmpty(said.manufacturer()));
        cell(sheet, 3, y, Words.either(said.model(), "—"), Words.either(said.serial(), "—"));
        cell(sheet, 4, y, Words.range(said), Words.orEmpty(said.accuracyClass()));
        cell(sheet, 5, y, Words.caption(said.serviceKind()), agreed);
        cell(sheet, 6, y, fee, said.condition() == null ? "" : said.condition());
    }

    private void cell(Sheet sheet, int column, float y, String first, String second) throws IOException {
        float width = COLUMNS[column + 1] - COLUMNS[column] - 1.5f;
        for (String line : sheet.wrapped(first, width, SIZE - 0.5f, 1)) {
            sheet.text(line, COLUMNS[column] + 1, y + 4.6f, SIZE - 0.5f, false);
        }
        sheet.shade(0.3f);
        for (String line : sheet.wrapped(second, width, SIZE - 1.5f, 1)) {
            sheet.text(line, COLUMNS[column] + 1, y + 9, SIZE - 1.5f, false);
        }
        sheet.shade(0);
    }

    private void foot(Sheet sheet) throws IOException {
        float y = HEIGHT - 52;
        for (int i = 1; i <= 4; i++) {
            sheet.text(Words.text("receipt.notice" + i), LEFT, y, SIZE - 0.5f, false);
            y += 5.2f;
        }
        y = HEIGHT - 24;
        sheet.line(LEFT, y - 7, RIGHT, y - 7, 0.25f);
        sheet.text(Words.text("receipt.clerk", Words.orEmpty(receipt.clerk())), LEFT, y, SIZE, false);
        sheet.text(Words.text("receipt.signature"), 78, y, SIZE, false);
        sheet.text(Words.text("receipt.taker"), 142, y, SIZE, false);
    }
}
