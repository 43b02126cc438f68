package cn.metrology.lims.reports.traceability;

import cn.metrology.lims.kernel.Texts;
import cn.metrology.lims.reports.paper.Sheet;
import cn.metrology.lims.reports.paper.Typeface;
import cn.metrology.lims.traceability.ChainBreak;
import cn.metrology.lims.traceability.EdgeView;
import cn.metrology.lims.traceability.GraphView;
import cn.metrology.lims.traceability.LinkKind;
import cn.metrology.lims.traceability.NodeState;
import cn.metrology.lims.traceability.NodeView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * One chain on A4 landscape: the SI above, what rests on it below, each box with name, range, uncertainty or class,
 * laboratory and validity (TR-01). State is said by sign and word, so that a black print says it, too.
 */
final class ChainSheet {
    private static final Texts TEXTS = Texts.of(Texts.CHINESE);
    private static final float WIDTH = 297;
    private static final float HEIGHT = 210;
    private static final float LEFT = 12;
    private static final float RIGHT = WIDTH - 12;
    private static final float TOP = 30;
    private static final float LOWEST = HEIGHT - 34;
    private static final float GAP = 5;
    private static final int PER_ROW = 7;
    private static final float WIDEST = 70;
    private static final float SIZE = 7;
    private static final int MOST_BREAKS = 4;

    private final PDDocument document;
    private final Typeface face;
    private final GraphView chain;
    private final Map<String, Box> boxes = new HashMap<>();

    ChainSheet(PDDocument document, Typeface face, GraphView chain) {
        this.document = document;
        this.face = face;
        this.chain = chain;
    }

    private record Box(float x, float y, float width, float height) {
        float middle() {
            return x + width / 2;
        }
    }

    void draw(int page, int pages) throws IOException {
        place();
        try (Sheet sheet = new Sheet(document, face, WIDTH, HEIGHT)) {
            sheet.centred(text("institute"), WIDTH / 2, 11, 10, false);
            sheet.centred(text("title"), WIDTH / 2, 18, 15, true);
            sheet.centred(text("subject", subject(), chain.day()), WIDTH / 2, 25, 9, false);
            for (EdgeView edge : chain.edges()) {
                step(sheet, edge);
            }
            for (NodeView node : chain.nodes()) {
                box(sheet, node);
            }
            breaks(sheet);
            sheet.right(text("page", page, pages), RIGHT, HEIGHT - 6, 8, false);
        }
    }

    private String subject() {
        return chain.nodes().stream()
                .filter(node -> node.code().equals(chain.subject()))
                .map(node -> node.code() + " " + node.name())
                .findFirst()
                .orElse(chain.subject());
    }

    /** Layer under layer; a layer with many boxes goes on in further rows. */
    private void place() {
        List<List<NodeView>> rows = new ArrayList<>();
        Map<Integer, List<NodeView>> layers = chain.nodes().stream()
                .collect(Collectors.groupingBy(NodeView::level, TreeMap::new, Collectors.toList()));
        for (List<NodeView> layer : layers.values()) {
            for (int first = 0; first < layer.size(); first += PER_ROW) {
                rows.add(layer.subList(first, Math.min(layer.size(), first + PER_ROW)));
            }
        }
        float pitch = (LOWEST - TOP) / rows.size();
        float height = Math.min(24, pitch - 5.5f);
        for (int row = 0; row < rows.size(); row++) {
            List<NodeView> nodes = rows.get(row);
            float width = Math.min(WIDEST, (RIGHT - LEFT + GAP) / nodes.size() - GAP);
            float begin = (WIDTH - nodes.size() * (width + GAP) + GAP) / 2;
            for (int i = 0; i < nodes.size(); i++) {
                float x = begin + i * (width + GAP);
                boxes.put(nodes.get(i).code(), new Box(x, TOP + row * pitch, width, height));
            }
        }
    }

    private void step(Sheet sheet, EdgeView edge) throws IOException {
        Box lower = boxes.get(edge.lower());
        Box upper = edge.upper() == null ? null : boxes.get(edge.upper());
        if (lower == null || upper == null) {
            return;
        }
        sheet.line(
                lower.middle(),
                lower.y,
                upper.middle(),
                upper.y + upper.height,
                edge.kind() == LinkKind.CALIBRATION || edge.kind() == LinkKind.VOUCHED ? 0.35f : 0.15f);
    }

    private void box(Sheet sheet, NodeView node) throws IOException {
        Box box = boxes.get(node.code());
        sheet.shade(node.state() == NodeState.SOUND ? 1 : 0.92f);
        sheet.fill(box.x, box.y, box.width, box.height);
        sheet.paint();
        sheet.shade(0);
        float thick = node.state() == NodeState.SOUND ? 0.25f : 0.6f;
        sheet.line(box.x, box.y, box.x + box.width, box.y, thick);
        sheet.line(box.x, box.y + box.height, box.x + box.width, box.y + box.height, thick);
        sheet.line(box.x, box.y, box.x, box.y + box.height, thick);
        sheet.line(box.x + box.width, box.y, box.x + box.width, box.y + box.height, thick);
        float y = box.y + 3;
        String head = TEXTS.caption(node.kind()) + " " + node.code() + "  " + sign(node.state());
        for (String line : sheet.wrapped(head, box.width - 2, SIZE - 1, 1)) {
            sheet.text(line, box.x + 1, y, SIZE - 1, false);
        }
        for (String line : lines(sheet, node, box)) {
            y += Sheet.lineHeight(SIZE);
            sheet.text(line, box.x + 1, y, SIZE, false);
        }
    }

    private List<String> lines(Sheet sheet, NodeView node, Box box) throws IOException {
        int most = (int) ((box.height - 4) / Sheet.lineHeight(SIZE));
        List<String> facts = Stream.of(
                        node.name(),
                        figures(node),
                        paper(node),
                        node.laboratory(),
                        node.goodUntil() == null ? null : text("until", node.goodUntil()))
                .filter(Objects::nonNull)
                .filter(fact -> !fact.isBlank())
                .toList();
        List<String> lines = new ArrayList<>();
        for (String fact : facts) {
            lines.addAll(sheet.wrapped(fact, box.width - 2, SIZE, 2));
        }
        return lines.subList(0, Math.min(most, lines.size()));
    }

    private static String figures(NodeView node) {
        return Stream.of(node.range(), node.accuracy())
                .filter(Objects::nonNull)
                .filter(figure -> !figure.isBlank())
                .collect(Collectors.joining("; "));
    }

    /** The certificate by which an instrument is traced. */
    private String paper(NodeView node) {
        return chain.edges().stream()
                .filter(edge -> edge.lower().equals(node.code()) && edge.kind() == LinkKind.CALIBRATION)
                .map(edge -> text("certificate", edge.certificateNo(), edge.madeOn()))
                .findFirst()
                .orElse(null);
    }

    private static String sign(NodeState state) {
        String sign = switch (state) {
            case SOUND -> "●";
            case DUE -> "▲";
            case TO_SUPPLY -> "◆";
            case BROKEN -> "■";
        };
        return sign + TEXTS.caption(state);
    }

    private void breaks(Sheet sheet) throws IOException {
        float y = LOWEST + 5;
        if (chain.breaks().isEmpty()) {
            sheet.text(text("whole"), LEFT, y, 8, false);
            return;
        }
        sheet.text(text("breaks", chain.blocking()), LEFT, y, 8, true);
        for (ChainBreak one :
                chain.breaks().subList(0, Math.min(MOST_BREAKS, chain.breaks().size()))) {
            y += 5;
            String sentence = TEXTS.text(one.kind().key(), one.args().toArray());
            for (String line : sheet.wrapped("■ " + sentence, RIGHT - LEFT, 7.5f, 1)) {
                sheet.text(line, LEFT, y, 7.5f, false);
            }
        }
        if (chain.breaks().size() > MOST_BREAKS) {
            sheet.text(text("more", chain.breaks().size() - MOST_BREAKS), LEFT + 40, LOWEST + 5, 8, false);
        }
    }

    private static String text(String key, Object... args) {
        return TEXTS.text("traceability.paper." + key, args);
    }
}
