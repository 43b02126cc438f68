package cn.metrology.lims.reports.quality;

import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.Texts;
import cn.metrology.lims.quality.ImpactLineView;
import cn.metrology.lims.quality.ImpactView;
import cn.metrology.lims.quality.NoticeView;
import cn.metrology.lims.reports.paper.Sheet;
import cn.metrology.lims.reports.paper.Typeface;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The record of an impact analysis on A4 landscape: what was found, each document with its decision, each letter. */
final class AnalysisSheets {
    private static final Texts TEXTS = Texts.of(Texts.CHINESE);
    private static final float WIDTH = 297;
    private static final float HEIGHT = 210;
    private static final float LEFT = 14;
    private static final float RIGHT = WIDTH - 14;
    private static final float[] COLUMNS = {LEFT, 62, 118, 142, 196, 212, 232, RIGHT};
    private static final float LINE = 6.5f;
    private static final int PER_PAGE = 20;

    private final PDDocument document;
    private final Typeface face;
    private final ImpactView run;

    AnalysisSheets(PDDocument document, Typeface face, ImpactView run) {
        this.document = document;
        this.face = face;
        this.run = run;
    }

    void draw() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        run.lines().forEach(line -> rows.add(cells(line)));
        run.notices().forEach(notice -> rows.add(cells(notice)));
        int pages = Math.max(1, (rows.size() + PER_PAGE - 1) / PER_PAGE);
        for (int page = 0; page < pages; page++) {
            try (Sheet sheet = new Sheet(document, face, WIDTH, HEIGHT)) {
                head(sheet);
                float y = 56;
                for (List<String> row : rows.subList(page * PER_PAGE, Math.min(rows.size(), (page + 1) * PER_PAGE))) {
                    row(sheet, row, y);
                    y += LINE;
                }
                sheet.right(text("page", page + 1, pages), RIGHT, HEIGHT - 8, 8, false);
            }
        }
    }

    private void head(Sheet sheet) throws IOException {
        sheet.centred(text("title", run.head().number()), WIDTH / 2, 16, 15, true);
        String period = run.head().node() + "　" + TEXTS.caption(run.head().reason()) + "　"
                + run.head().from() + " ～ " + run.head().to() + "　"
                + TEXTS.caption(run.head().status());
        sheet.text(period, LEFT, 25, 9, false);
        float y = 31;
        for (String line : sheet.wrapped(run.facts() + "　" + shifts(), RIGHT - LEFT, 9, 2)) {
            sheet.text(line, LEFT, y, 9, false);
            y += 5;
        }
        sheet.text(signed(run.openedBy(), run.head().openedAt(), ""), LEFT, 42, 9, false);
        if (run.closedBy() != null) {
            sheet.text(signed(run.closedBy(), run.closedAt(), run.closing()), LEFT + 90, 42, 9, false);
        }
        sheet.line(LEFT, 50, RIGHT, 50, 0.3f);
    }

    private String shifts() {
        return run.shifts().stream()
                .map(one -> one.nominal().toPlainString() + ": " + one.shift().toPlainString() + " " + run.unit())
                .collect(Collectors.joining("; "));
    }

    private static String signed(String who, Instant at, String words) {
        return who + "　" + day(at) + "　" + words;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Institute.ZONE);
    }

    private static List<String> cells(ImpactLineView line) {
        String values = line.after() == null ? "" : line.before() + " → " + line.after() + " (" + line.limit() + ")";
        return List.of(
                line.certificate(),
                line.clientName(),
                line.measuredOn().toString(),
                values,
                TEXTS.caption(line.outcome()),
                TEXTS.caption(line.decision()),
                TEXTS.caption(line.status()) + " " + Objects.requireNonNullElse(line.decisionReason(), ""));
    }

    private static List<String> cells(NoticeView notice) {
        String answer = notice.acknowledgedAt() == null
                ? Objects.requireNonNullElse(notice.toldOtherwise(), "")
                : notice.acknowledgedBy() + " " + day(notice.acknowledgedAt());
        return List.of(
                notice.number(), notice.clientName(), day(notice.writtenAt()).toString(), answer, "", "", "");
    }

    private static void row(Sheet sheet, List<String> cells, float y) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            for (String part : sheet.wrapped(cells.get(i), COLUMNS[i + 1] - COLUMNS[i] - 2, 8, 1)) {
                sheet.text(part, COLUMNS[i], y, 8, false);
            }
        }
        sheet.line(LEFT, y + 2, RIGHT, y + 2, 0.1f);
    }

    private static String text(String key, Object... args) {
        return TEXTS.text("quality.paper." + key, args);
    }
}
