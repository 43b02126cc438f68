package cn.metrology.lims.reports.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Lets lines and tables flow over A4 pages with the same head and foot. */
public final class Flow implements AutoCloseable {
    private static final float WIDTH = 210;
    private static final float HEIGHT = 297;
    private static final float LEFT = 15;
    private static final float RIGHT = WIDTH - 15;
    private static final float BOTTOM = HEIGHT - 18;
    private static final float SIZE = 8.5f;
    private static final float LINE = 4.4f;
    private static final float PAD = 1.2f;
    /** A heading never stands at the foot of a page without the beginning of what it heads. */
    private static final float HEADED = 32;

    private static final int MOST_LINES = 12;

    private final PDDocument document;
    private final Typeface face;
    private final Frame frame;
    private Sheet sheet;
    private int page;
    private float y;

    public Flow(PDDocument document, Typeface face, Frame frame) throws IOException {
        this.document = document;
        this.face = face;
        this.frame = frame;
        turn();
    }

    /** What stands on every page; {@code pages} is 0 while they are only counted. */
    public record Frame(String title, String number, String foot, int pages) {}

    /** A value, with what it replaced. */
    public record Cell(String text, List<String> struck) {
        public static Cell of(String text) {
            return new Cell(text, List.of());
        }
    }

    public static List<List<Cell>> plain(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(Cell::of).toList()).toList();
    }

    public void heading(String text) throws IOException {
        room(HEADED);
        y += 3.5f;
        sheet.text(text, LEFT, y + 3.5f, 10.5f, true);
        y += 5.5f;
    }

    public void line(String text, float points, boolean strong) throws IOException {
        for (String part : sheet.wrapped(text, RIGHT - LEFT, points, MOST_LINES)) {
            room(LINE + 1.5f);
            sheet.text(part, LEFT, y + LINE, points, strong);
            y += LINE + 1.5f;
        }
    }

    public void pair(String left, String leftValue, String right, String rightValue) throws IOException {
        float middle = (LEFT + RIGHT) / 2;
        List<String> first = wrapped(leftValue, middle - LEFT - 27);
        List<String> second = wrapped(rightValue, RIGHT - middle - 25);
        int lines = Math.max(1, Math.max(first.size(), second.size()));
        room(lines * LINE + 1);
        fact(left, first, LEFT, 25);
        fact(right, second, middle, 25);
        y += lines * LINE + 1;
    }

    private void fact(String caption, List<String> lines, float x, float indent) throws IOException {
        sheet.shade(0.35f);
        sheet.text(caption, x, y + LINE, SIZE, false);
        sheet.shade(0);
        float at = y + LINE;
        for (String part : lines) {
            sheet.text(part, x + indent, at, SIZE + 0.5f, false);
            at += LINE;
        }
    }

    public void table(List<String> heads, List<List<Cell>> rows, float[] shares) throws IOException {
        float[] edges = edges(shares);
        row(heads.stream().map(Cell::of).toList(), edges, true);
        for (List<Cell> row : rows) {
            if (y + height(row, edges) > BOTTOM) {
                turn();
                row(heads.stream().map(Cell::of).toList(), edges, true);
            }
            row(row, edges, false);
        }
        y += 1.5f;
    }

    /** A table that needs no heads. */
    public void table(List<List<Cell>> rows, float[] shares) throws IOException {
        float[] edges = edges(shares);
        for (List<Cell> row : rows) {
            row(row, edges, false);
        }
        y += 1.5f;
    }

    private static float[] edges(float[] shares) {
        float sum = 0;
        for (float share : shares) {
            sum += share;
        }
        float[] edges = new float[shares.length + 1];
        edges[0] = LEFT;
        for (int i = 0; i < shares.length; i++) {
            edges[i + 1] = edges[i] + (RIGHT - LEFT) * shares[i] / sum;
        }
        return edges;
    }

    private float height(List<Cell> cells, float[] edges) throws IOException {
        int most = 1;
        for (int i = 0; i < cells.size(); i++) {
            most = Math.max(most, lines(cells.get(i), edges[i + 1] - edges[i]).size());
        }
        return most * LINE + PAD;
    }

    private void row(List<Cell> cells, float[] edges, boolean head) throws IOException {
        float high = height(cells, edges);
        room(high);
        if (head) {
            sheet.shade(0.92f);
            sheet.fill(LEFT, y, RIGHT - LEFT, high);
            sheet.paint();
            sheet.shade(0);
        }
        for (int i = 0; i < cells.size(); i++) {
            float at = y + LINE - 0.6f;
            int struck = cells.get(i).struck().size();
            for (String part : lines(cells.get(i), edges[i + 1] - edges[i])) {
                sheet.text(part, edges[i] + PAD, at, SIZE, head);
                if (struck-- > 0) {
                    float wide = face.width(part, SIZE, false);
                    sheet.line(edges[i] + PAD, at - 1.1f, edges[i] + PAD + wide, at - 1.1f, 0.25f);
                }
                at += LINE;
            }
        }
        for (float edge : edges) {
            sheet.line(edge, y, edge, y + high, 0.12f);
        }
        sheet.line(LEFT, y, RIGHT, y, 0.12f);
        sheet.line(LEFT, y + high, RIGHT, y + high, 0.12f);
        y += high;
    }

    /** Each struck value has its own line above the one that stands. */
    private List<String> lines(Cell cell, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String old : cell.struck()) {
            lines.addAll(sheet.wrapped(old, width - 2 * PAD, SIZE, 1));
        }
        lines.addAll(sheet.wrapped(Objects.toString(cell.text(), ""), width - 2 * PAD, SIZE, MOST_LINES));
        return lines;
    }

    private List<String> wrapped(String text, float width) throws IOException {
        return sheet.wrapped(Objects.toString(text, ""), width, SIZE + 0.5f, 3);
    }

    private void room(float high) throws IOException {
        if (y + high > BOTTOM) {
            turn();
        }
    }

    private void turn() throws IOException {
        close();
        page++;
        sheet = new Sheet(document, face, WIDTH, HEIGHT);
        sheet.centred(frame.title(), WIDTH / 2, 20, 16, true);
        sheet.right(frame.number(), RIGHT - 20, 26, 9.5f, false);
        Barcodes.qr(sheet, frame.number(), RIGHT - 16, 10, 16);
        sheet.line(LEFT, 28, RIGHT, 28, 0.35f);
        sheet.line(LEFT, HEIGHT - 15, RIGHT, HEIGHT - 15, 0.12f);
        sheet.text(frame.foot(), LEFT, HEIGHT - 11, 7, false);
        String count = frame.pages() == 0 ? "" : "第 " + page + " 页 共 " + frame.pages() + " 页";
        sheet.right(count, RIGHT, HEIGHT - 11, 8, false);
        y = 31;
    }

    @Override
    public void close() throws IOException {
        if (sheet != null) {
            sheet.close();
        }
    }
}
