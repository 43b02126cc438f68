package cn.metrology.lims.reports.uncertainty;

import cn.metrology.lims.kernel.Texts;
import cn.metrology.lims.procedure.BudgetReport;
import cn.metrology.lims.reports.paper.Sheet;
import cn.metrology.lims.reports.paper.Typeface;
import cn.metrology.lims.uncertainty.Budget;
import cn.metrology.lims.uncertainty.EvaluationRecord;
import cn.metrology.lims.uncertainty.montecarlo.CoverageInterval;
import cn.metrology.lims.uncertainty.montecarlo.Histogram;
import cn.metrology.lims.uncertainty.report.BudgetColumn;
import cn.metrology.lims.uncertainty.report.BudgetTable;
import cn.metrology.lims.uncertainty.report.Rounding;
import cn.metrology.lims.uncertainty.report.Scientific;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/** One output on A4 across: model, table with bars of the contributions, result, histogram with the three intervals. */
final class BudgetPages implements AutoCloseable {
    private static final float WIDTH = 297;
    private static final float HEIGHT = 210;
    private static final float LEFT = 15;
    private static final float RIGHT = WIDTH - 15;
    private static final float BOTTOM = HEIGHT - 18;
    private static final float SIZE = 9;
    private static final float LINE = 5.2f;
    private static final float CHART = 38;
    private static final float[] EDGES = {15, 47, 79, 99, 127, 149, 165, 197, 223, 241, 282};

    private final PDDocument document;
    private final Typeface face;
    private final BudgetReport report;
    private final Texts texts;
    private Sheet sheet;
    private float y;

    BudgetPages(PDDocument document, Typeface face, BudgetReport report) {
        this.document = document;
        this.face = face;
        this.report = report;
        this.texts = Texts.of(report.language());
    }

    void output(Budget.Output output) throws IOException {
        turn(output);
        for (String line : report.model().lines().toList()) {
            for (String part : sheet.wrapped(line, RIGHT - LEFT, SIZE, 4)) {
                room(output, LINE);
                sheet.text(part, LEFT, y, SIZE, false);
                y += LINE;
            }
        }
        y += 2;
        table(output);
        result(output);
        if (output.distribution() != null) {
            histogram(output);
        }
    }

    private void turn(Budget.Output output) throws IOException {
        close();
        sheet = new Sheet(document, face, WIDTH, HEIGHT);
        BudgetTable table = output.table();
        sheet.text(texts.text("uncertainty.workbench.budget") + "  " + table.output(), LEFT, 18, 15, true);
        sheet.right(report.day().toString(), RIGHT, 18, SIZE, false);
        sheet.line(LEFT, 21, RIGHT, 21, 0.35f);
        sheet.line(LEFT, HEIGHT - 14, RIGHT, HEIGHT - 14, 0.12f);
        sheet.text("LIMS · engine " + EvaluationRecord.ENGINE_VERSION, LEFT, HEIGHT - 10, 7, false);
        y = 28;
    }

    private void room(Budget.Output output, float high) throws IOException {
        if (y + high > BOTTOM) {
            turn(output);
        }
    }

    private void table(Budget.Output output) throws IOException {
        captions();
        double largest =
                output.gum().shares().stream().mapToDouble(Math::abs).max().orElse(1);
        for (BudgetTable.Line line : output.table().lines()) {
            if (y + LINE > BOTTOM) {
                turn(output);
                captions();
            }
            Map<BudgetColumn, String> cells = BudgetTable.cells(line);
            cells.put(
                    BudgetColumn.DISTRIBUTION,
                    texts.text("uncertainty.distribution." + line.distribution().name()));
            cells(List.copyOf(cells.values()), false);
            float bar = largest == 0 ? 0 : (float) (Math.abs(line.share()) / largest);
            float from = EDGES[EDGES.length - 2] + 1.5f;
            sheet.shade(line.share() < 0 ? 0.7f : 0.35f);
            sheet.fill(from, y - 3.2f, bar * (RIGHT - from), 3.2f);
            sheet.paint();
            sheet.shade(0);
            y += LINE;
        }
        y += 3;
    }

    private void captions() throws IOException {
        sheet.shade(0.92f);
        sheet.fill(LEFT, y - 4, RIGHT - LEFT, LINE + 0.6f);
        sheet.paint();
        sheet.shade(0);
        cells(
                List.of(BudgetColumn.values()).stream()
                        .map(column -> texts.text(column.key()))
                        .toList(),
                true);
        y += LINE + 1;
    }

    private void cells(List<String> cells, boolean strong) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            float width = EDGES[i + 1] - EDGES[i] - 2;
            List<String> shown = sheet.wrapped(cells.get(i), width, strong ? 8 : SIZE, 1);
            sheet.text(shown.isEmpty() ? "" : shown.get(0), EDGES[i] + 1, y, strong ? 8 : SIZE, strong);
        }
    }

    private void result(Budget.Output output) throws IOException {
        String unit =
                "1".equals(output.table().unit()) ? "" : " " + output.table().unit();
        room(output, 4 * LINE);
        fact(
                "uncertainty.workbench.value",
                BudgetTable.estimate(output.gum().y(), output.gum().u()) + unit);
        fact("uncertainty.workbench.combined", shown(output.gum().u(), 5) + unit);
        fact("uncertainty.workbench.effectiveDof", BudgetTable.dof(output.gum().effectiveDof()));
        String reported = output.table().output() + " = "
                + output.reported().value().toPlainString() + unit + ",  U = "
                + output.reported().expanded().toPlainString() + unit + ",  k = "
                + shown(output.gum().k(), 3);
        sheet.text(texts.text("uncertainty.workbench.reported"), LEFT, y, SIZE, false);
        sheet.text(reported, LEFT + 60, y, 11, true);
        y += 2 * LINE;
    }

    private void fact(String key, String value) throws IOException {
        sheet.text(texts.text(key), LEFT, y, SIZE, false);
        sheet.text(value, LEFT + 60, y, SIZE, false);
        y += LINE;
    }

    private void histogram(Budget.Output output) throws IOException {
        room(output, CHART + 8 * LINE);
        Histogram histogram = output.distribution().histogram();
        double most = Math.max(1, Collections.max(histogram.counts()));
        float step = (RIGHT - LEFT) / histogram.counts().size();
        sheet.shade(0.75f);
        for (int i = 0; i < histogram.counts().size(); i++) {
            float high = (float) (CHART * histogram.counts().get(i) / most);
            sheet.fill(LEFT + i * step, y + CHART - high, step, high);
        }
        sheet.paint();
        sheet.shade(0);
        sheet.line(LEFT, y + CHART, RIGHT, y + CHART, 0.2f);
        y += CHART + 3;
        double gum = output.gum().y();
        double expanded = output.gum().expanded();
        Map<String, CoverageInterval> intervals = new LinkedHashMap<>();
        intervals.put("uncertainty.workbench.gum", new CoverageInterval(gum - expanded, gum + expanded));
        intervals.put("uncertainty.workbench.symmetric", output.distribution().symmetric());
        intervals.put("uncertainty.workbench.shortest", output.distribution().shortest());
        intervals(intervals, output);
        if (output.validation() != null) {
            String key = output.validation().valid() ? "uncertainty.workbench.valid" : "uncertainty.workbench.invalid";
            y += 2;
            sheet.text(
                    texts.text(
                            key,
                            shown(output.validation().delta(), 2),
                            shown(output.validation().differenceLow(), 2),
                            shown(output.validation().differenceHigh(), 2)),
                    LEFT,
                    y,
                    SIZE,
                    true);
        }
    }

    /** Numbered strokes below the histogram, then the figures. */
    private void intervals(Map<String, CoverageInterval> intervals, Budget.Output output) throws IOException {
        Histogram histogram = output.distribution().histogram();
        double u = output.gum().u();
        int number = 1;
        for (CoverageInterval interval : intervals.values()) {
            float from = place(interval.low(), histogram);
            float to = place(interval.high(), histogram);
            sheet.line(from, y, to, y, 0.7f);
            sheet.text(Integer.toString(number++), to + 2, y + 1.1f, 8, true);
            y += 3.4f;
        }
        y += 3;
        number = 1;
        for (Map.Entry<String, CoverageInterval> one : intervals.entrySet()) {
            CoverageInterval interval = one.getValue();
            sheet.text(number++ + "  " + texts.text(one.getKey()), LEFT, y, SIZE, false);
            sheet.text(
                    "[" + BudgetTable.estimate(interval.low(), u) + ", " + BudgetTable.estimate(interval.high(), u)
                            + "]",
                    LEFT + 60,
                    y,
                    SIZE,
                    false);
            y += LINE;
        }
    }

    private static float place(double value, Histogram histogram) {
        double span = histogram.high() - histogram.low();
        double at = span == 0 ? 0.5 : (value - histogram.low()) / span;
        return (float) (LEFT + Math.max(0, Math.min(1, at)) * (RIGHT - LEFT));
    }

    private static String shown(double value, int digits) {
        return Double.isFinite(value)
                ? Scientific.text(Rounding.toSignificant(BigDecimal.valueOf(value), digits, RoundingMode.HALF_EVEN))
                : "–";
    }

    @Override
    public void close() throws IOException {
        if (sheet != null) {
            sheet.close();
        }
    }
}
