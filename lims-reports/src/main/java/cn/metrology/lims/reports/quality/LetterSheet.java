package cn.metrology.lims.reports.quality;

import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.Texts;
import cn.metrology.lims.quality.NoticeLine;
import cn.metrology.lims.quality.NoticeView;
import cn.metrology.lims.reports.paper.Sheet;
import cn.metrology.lims.reports.paper.Typeface;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A letter to one client on A4, going on as long as there are documents to name. */
final class LetterSheet {
    private static final Texts TEXTS = Texts.of(Texts.CHINESE);
    private static final float WIDTH = 210;
    private static final float HEIGHT = 297;
    private static final float LEFT = 25;
    private static final float RIGHT = WIDTH - 25;
    private static final float SIZE = 11;
    private static final float LINE = 7;
    private static final int FIRST = 20;
    private static final int FURTHER = 32;

    private final PDDocument document;
    private final Typeface face;
    private final NoticeView notice;

    LetterSheet(PDDocument document, Typeface face, NoticeView notice) {
        this.document = document;
        this.face = face;
        this.notice = notice;
    }

    void draw() throws IOException {
        List<NoticeLine> lines = notice.lines();
        int first = Math.min(lines.size(), FIRST);
        try (Sheet sheet = new Sheet(document, face, WIDTH, HEIGHT)) {
            float y = table(sheet, head(sheet), lines.subList(0, first));
            if (lines.size() == first) {
                foot(sheet, y);
            }
        }
        for (int next = first; next < lines.size(); next += FURTHER) {
            int end = Math.min(lines.size(), next + FURTHER);
            try (Sheet sheet = new Sheet(document, face, WIDTH, HEIGHT)) {
                float y = table(sheet, 25, lines.subList(next, end));
                if (end == lines.size()) {
                    foot(sheet, y);
                }
            }
        }
    }

    private float head(Sheet sheet) throws IOException {
        sheet.centred(text("institute"), WIDTH / 2, 24, 12, false);
        sheet.centred(text("title"), WIDTH / 2, 36, 17, true);
        sheet.right(notice.number(), RIGHT, 44, 10, false);
        sheet.text(text("to", notice.clientName()), LEFT, 54, SIZE, true);
        return paragraph(sheet, "　　" + text("body", notice.run()), 63) + 3;
    }

    private static float paragraph(Sheet sheet, String text, float from) throws IOException {
        float y = from;
        for (String line : sheet.wrapped(text, RIGHT - LEFT, SIZE, 12)) {
            sheet.text(line, LEFT, y, SIZE, false);
            y += LINE;
        }
        return y;
    }

    private static float table(Sheet sheet, float top, List<NoticeLine> lines) throws IOException {
        float y = top;
        sheet.line(LEFT, y - 5, RIGHT, y - 5, 0.3f);
        for (NoticeLine line : lines) {
            sheet.text(line.certificate(), LEFT, y, 10, true);
            String what = line.instrument() + " " + Objects.requireNonNullElse(line.serial(), "");
            for (String part : sheet.wrapped(what, 72, 10, 1)) {
                sheet.text(part, LEFT + 58, y, 10, false);
            }
            sheet.right(TEXTS.caption(line.decision()), RIGHT, y, 10, true);
            sheet.line(LEFT, y + 2, RIGHT, y + 2, 0.12f);
            y += LINE;
        }
        return y + 4;
    }

    private void foot(Sheet sheet, float from) throws IOException {
        float y = paragraph(sheet, "　　" + text("end"), from) + 10;
        sheet.right(text("institute"), RIGHT, y, SIZE, false);
        sheet.right(LocalDate.ofInstant(notice.writtenAt(), Institute.ZONE).toString(), RIGHT, y + LINE, SIZE, false);
        sheet.line(LEFT, HEIGHT - 32, RIGHT, HEIGHT - 32, 0.15f);
        sheet.text(text("receipt"), LEFT, HEIGHT - 24, SIZE, false);
    }

    private static String text(String key, Object... args) {
        return TEXTS.text("quality.letter." + key, args);
    }
}
