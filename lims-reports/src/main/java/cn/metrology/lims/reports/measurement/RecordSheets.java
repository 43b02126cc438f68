package cn.metrology.lims.reports.measurement;

import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.Texts;
import cn.metrology.lims.measurement.EntryView;
import cn.metrology.lims.measurement.HistoryView;
import cn.metrology.lims.measurement.RecordView;
import cn.metrology.lims.measurement.StandardUsed;
import cn.metrology.lims.procedure.RequirementResult;
import cn.metrology.lims.procedure.WorksheetForm;
import cn.metrology.lims.reports.paper.Flow;
import cn.metrology.lims.reports.paper.Typeface;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The pages of one original record, from the head to the corrections. */
final class RecordSheets implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(Texts.CHINESE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年MM月dd日");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Institute.ZONE);

    private final Flow flow;
    private final HistoryView history;
    private final RecordView record;
    private final Map<String, List<EntryView>> versions = new HashMap<>();

    RecordSheets(PDDocument document, Typeface face, HistoryView history, int pages) throws IOException {
        this.history = history;
        this.record = history.record();
        String foot = record.hash().isEmpty() ? text("draft") : text("hash", record.hash());
        this.flow = new Flow(document, face, new Flow.Frame(text("title"), record.worksheetNumber(), foot, pages));
        history.sheet()
                .entries()
                .forEach(entry -> versions.computeIfAbsent(entry.cell(), cell -> new ArrayList<>())
                        .add(entry));
        history.corrections().stream()
                .filter(entry -> versions.getOrDefault(entry.cell(), List.of()).stream()
                        .noneMatch(known -> known.sequence() == entry.sequence()))
                .forEach(entry -> versions.computeIfAbsent(entry.cell(), cell -> new ArrayList<>())
                        .add(entry));
        versions.values().forEach(all -> all.sort((one, other) -> Integer.compare(one.sequence(), other.sequence())));
    }

    void draw() throws IOException {
        facts();
        standards();
        checks();
        for (WorksheetForm.Grid grid : history.sheet().form().grids()) {
            grid(grid);
        }
        results();
        signatures();
        corrections();
        remarks();
        flow.line(text("end"), 9, true);
    }

    private void facts() throws IOException {
        var item = record.item();
        flow.pair(text("item"), item.itemNumber(), text("client"), item.clientName());
        flow.pair(text("instrument"), item.instrumentName(), text("model"), item.model());
        flow.pair(text("serial"), item.serial(), text("manufacturer"), item.manufacturer());
        flow.pair(
                text("range"),
                range(
                                history.sheet().facts().rangeMin(),
                                history.sheet().facts().rangeMax())
                        + " "
                        + Objects.toString(history.sheet().facts().unit(), ""),
                text("class"),
                history.sheet().facts().accuracyClass());
        flow.pair(
                text("method"),
                record.method().regulationNo() + " " + record.method().title(),
                text("procedure"),
                record.method().procedureNumber());
        var conditions = record.conditions();
        flow.pair(text("day"), day(conditions.measuredOn()), text("place"), conditions.place());
        flow.pair(
                text("environment"),
                text("climate", conditions.temperature(), conditions.humidity()),
                text("started"),
                moment(conditions.startedAt()));
    }

    private void standards() throws IOException {
        flow.heading(text("standards"));
        List<List<String>> rows = new ArrayList<>();
        for (StandardUsed used : record.standards()) {
            rows.add(List.of(
                    used.name() + " " + used.instrumentNumber(),
                    Objects.toString(used.range(), ""),
                    Objects.toString(used.accuracy(), ""),
                    Objects.toString(used.calibrationCertificate(), ""),
                    Objects.toString(used.calibrationDue(), "")));
        }
        flow.table(
                List.of(text("name"), text("range"), text("accuracy"), text("certificate"), text("due")),
                Flow.plain(rows),
                new float[] {3, 2, 2, 2, 1.2f});
    }

    private void checks() throws IOException {
        if (record.checks().isEmpty()) {
            return;
        }
        flow.heading(text("checks"));
        List<List<Flow.Cell>> rows = new ArrayList<>();
        for (RecordView.CheckLine line : record.checks()) {
            rows.add(List.of(
                    Flow.Cell.of(line.captionZh()),
                    cell("check/" + line.key(), true),
                    Flow.Cell.of(Objects.toString(line.remark(), ""))));
        }
        flow.table(List.of(text("check"), text("outcome"), text("remark")), rows, new float[] {3, 2, 3});
    }

    private void grid(WorksheetForm.Grid grid) throws IOException {
        flow.heading(grid.captionZh() + (grid.unit() == null ? "" : "（" + grid.unit() + "）"));
        List<String> heads = new ArrayList<>(List.of(text("point")));
        grid.columns().forEach(column -> heads.add(column.captionZh()));
        List<List<Flow.Cell>> rows = new ArrayList<>();
        for (WorksheetForm.Row row : grid.rows()) {
            List<Flow.Cell> cells = new ArrayList<>(List.of(Flow.Cell.of(row.label())));
            for (WorksheetForm.Column column : grid.columns()) {
                String address = grid.key() + "/" + row.key() + "/" + column.key();
                cells.add(column.input() ? cell(address, false) : computed(address, column));
            }
            rows.add(cells);
        }
        float[] widths = new float[heads.size()];
        Arrays.fill(widths, 1);
        flow.table(heads, rows, widths);
    }

    /** Older versions struck through, the one that stands after them. */
    private Flow.Cell cell(String address, boolean outcome) {
        List<EntryView> all = versions.getOrDefault(address, List.of());
        if (all.isEmpty()) {
            return Flow.Cell.of("");
        }
        List<String> old = all.subList(0, all.size() - 1).stream()
                .map(entry -> shown(entry, outcome))
                .toList();
        return new Flow.Cell(shown(all.get(all.size() - 1), outcome), old);
    }

    private static String shown(EntryView entry, boolean outcome) {
        if (entry.value().isEmpty()) {
            return text("empty");
        }
        return outcome ? TEXTS.text("enum.CheckOutcome." + entry.value()) : entry.value();
    }

    private Flow.Cell computed(String address, WorksheetForm.Column column) {
        String figure = history.sheet().live().computed().get(address);
        if (figure == null) {
            return Flow.Cell.of("");
        }
        BigDecimal value = new BigDecimal(figure);
        boolean round = column.decimals() >= 0 && value.scale() > column.decimals();
        return Flow.Cell.of(
                round
                        ? value.setScale(column.decimals(), RoundingMode.HALF_EVEN)
                                .toPlainString()
                        : value.toPlainString());
    }

    private void results() throws IOException {
        flow.heading(text("results"));
        List<List<String>> rows = new ArrayList<>();
        for (RequirementResult result : record.results().requirements()) {
            String worst = result.check() ? "" : Objects.toString(result.worstText(), "");
            String failed = String.join("；", result.failedPoints());
            rows.add(List.of(
                    result.captionZh(),
                    failed.isEmpty() ? worst : failed,
                    Objects.toString(result.limitText(), ""),
                    TEXTS.caption(result.verdict())));
        }
        flow.table(
                List.of(text("requirement"), text("result"), text("limit"), text("verdict")),
                Flow.plain(rows),
                new float[] {2.5f, 3, 2, 1});
        flow.line(text("conclusion", Objects.toString(record.results().conclusion(), "")), 11, true);
    }

    private void signatures() throws IOException {
        flow.pair(text("performer"), signed(record.performer()), text("checker"), signed(record.checker()));
    }

    private static String signed(RecordView.Signed signed) {
        return signed == null || signed.at() == null ? "" : signed.name() + " " + moment(signed.at());
    }

    private void corrections() throws IOException {
        if (history.corrections().isEmpty()) {
            return;
        }
        flow.heading(text("corrections"));
        List<List<Flow.Cell>> rows = new ArrayList<>();
        for (EntryView entry : history.corrections()) {
            if (entry.sequence() > 1) {
                EntryView before = versions.get(entry.cell()).get(entry.sequence() - 2);
                boolean outcome = entry.cell().startsWith("check/");
                rows.add(List.of(
                        Flow.Cell.of(entry.cell()),
                        new Flow.Cell(shown(entry, outcome), List.of(shown(before, outcome))),
                        Flow.Cell.of(entry.name()),
                        Flow.Cell.of(moment(entry.recordedAt())),
                        Flow.Cell.of(Objects.toString(entry.reason(), ""))));
            }
        }
        flow.table(List.of(text("cell"), text("change"), text("who"), text("when"), text("why")), rows, new float[] {
            2, 2, 1.2f, 2.2f, 3
        });
    }

    private void remarks() throws IOException {
        for (var remark : history.remarks()) {
            flow.line(
                    text(
                            "act",
                            TEXTS.text("measurement.act." + remark.act()),
                            remark.revision(),
                            remark.name(),
                            moment(remark.at()),
                            remark.text()),
                    8.5f,
                    false);
        }
    }

    private static String range(BigDecimal low, BigDecimal high) {
        return low == null || high == null ? "" : "(" + low.toPlainString() + "~" + high.toPlainString() + ")";
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.format(DAY);
    }

    private static String moment(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }

    private static String text(String key, Object... args) {
        return TEXTS.text("measurement.paper." + key, args);
    }

    @Override
    public void close() throws IOException {
        flow.close();
    }
}
