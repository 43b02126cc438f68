package cn.metrology.lims.reports.standards;

import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.Texts;
import cn.metrology.lims.standards.CalibrationView;
import cn.metrology.lims.standards.ChartRule;
import cn.metrology.lims.standards.CheckPlanView;
import cn.metrology.lims.standards.CheckView;
import cn.metrology.lims.standards.DocumentView;
import cn.metrology.lims.standards.HistoryBook;
import cn.metrology.lims.standards.InstrumentView;
import cn.metrology.lims.standards.StandardDetails;
import cn.metrology.lims.standards.StandardEventView;
import cn.metrology.lims.standards.StandardView;
import cn.metrology.lims.standards.TestKind;
import cn.metrology.lims.standards.TestView;
import cn.metrology.lims.uncertainty.report.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the history book says, section by section, in the order of the form of JJF 1033. */
final class HistoryBookSections {
    private static final Texts TEXTS = Texts.of(Texts.CHINESE);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Institute.ZONE);
    private static final int DIGITS = 3;

    private final HistoryBook book;

    HistoryBookSections(HistoryBook book) {
        this.book = book;
    }

    String title() {
        return text("standards.book.title");
    }

    String name() {
        return book.details().standard().code() + "  "
                + book.details().standard().nameZh();
    }

    String foot() {
        return text("standards.book.foot", book.printedBy(), MOMENT.format(book.printedAt()));
    }

    List<Section> all() {
        List<Section> sections = new ArrayList<>(List.of(basics(), instruments(), calibrations()));
        for (TestKind kind : TestKind.values()) {
            sections.add(tests(kind));
        }
        book.plans().forEach(plan -> sections.add(checks(plan)));
        sections.add(events());
        sections.add(documents());
        return sections;
    }

    private Section basics() {
        StandardDetails more = book.details();
        StandardView one = more.standard();
        List<List<String>> rows = List.of(
                row("standards.code", one.code(), "standards.name", one.nameZh()),
                row("standards.kind", TEXTS.caption(more.kind()), "standards.owner", owner(more)),
                row("standards.state", TEXTS.caption(one.status()), "standards.site", TEXTS.caption(one.site())),
                row("standards.certificate", one.certificateNo(), "standards.validUntil", one.certificateValidUntil()),
                row("standards.issuer", more.certificateIssuer(), "standards.issuedOn", more.certificateIssuedOn()),
                row("standards.publicCertificate", more.publicCertificateNo(), "standards.applyBy", more.applyBy()),
                row("standards.range", one.rangeText(), "standards.accuracy", one.accuracyText()),
                row("standards.upper", one.upperStandard(), "standards.chain", one.scheme()),
                row("standards.responsible", responsible(more), "standards.persons", persons(more)),
                row("standards.room", more.room(), "standards.environment", more.environment()),
                row("standards.auxiliaries", more.auxiliaries(), "standards.instruments", one.mainInstruments()));
        return new Section(text("standards.tab.basic"), List.of("", "", "", ""), rows, List.of(1.3f, 2.4f, 1.3f, 2.4f));
    }

    private static String owner(StandardDetails more) {
        return more.owner() == null ? text("standards.owner.own") : more.owner();
    }

    private static String responsible(StandardDetails more) {
        return more.responsible() == null ? "" : more.responsible().name();
    }

    private static String persons(StandardDetails more) {
        return more.persons().stream().map(StandardDetails.Person::name).collect(Collectors.joining("、"));
    }

    private static List<String> row(String left, Object leftValue, String right, Object rightValue) {
        return cells(text(left), leftValue, text(right), rightValue);
    }

    private Section instruments() {
        List<List<String>> rows = new ArrayList<>();
        for (InstrumentView one : book.instruments()) {
            rows.add(cells(
                    one.number(),
                    one.name() + " " + Objects.toString(one.model(), ""),
                    one.serial(),
                    one.manufacturer(),
                    (one.rangeText() + " " + Objects.toString(one.accuracyText(), "")).strip(),
                    one.location(),
                    TEXTS.caption(one.status())));
        }
        return new Section(
                text("standards.instruments"),
                heads(
                        "standards.instrument.number",
                        "standards.name",
                        "standards.instrument.serial",
                        "standards.instrument.manufacturer",
                        "standards.range",
                        "standards.instrument.location",
                        "standards.state"),
                rows,
                List.of(1.3f, 2f, 1.2f, 1.2f, 2f, 1f, 0.9f));
    }

    private Section calibrations() {
        List<List<String>> rows = new ArrayList<>();
        for (InstrumentView instrument : book.instruments()) {
            for (CalibrationView one : instrument.calibrations()) {
                rows.add(cells(
                        instrument.number(),
                        one.certificateNo(),
                        one.institute(),
                        one.calibratedOn(),
                        one.dueOn(),
                        TEXTS.caption(one.status())));
            }
        }
        return new Section(
                text("standards.calibrations"),
                heads(
                        "standards.instrument.number",
                        "standards.certificate",
                        "standards.institute",
                        "standards.calibratedOn",
                        "standards.due",
                        "standards.state"),
                rows,
                List.of(1.2f, 2.2f, 2.2f, 1.1f, 1.1f, 0.9f));
    }

    private Section tests(TestKind kind) {
        List<List<String>> rows = new ArrayList<>();
        for (TestView one : book.tests()) {
            if (one.kind() == kind) {
                rows.add(cells(
                        one.measuredOn(),
                        one.number(),
                        one.quantity() + " " + Objects.toString(one.unit(), ""),
                        one.subject(),
                        one.readings().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" ")),
                        significant(one.result()),
                        significant(one.limit()),
                        one.valid() ? TEXTS.caption(one.verdict()) : text("standards.test.voided", one.voided())));
            }
        }
        String result = switch (kind) {
            case REPEATABILITY -> "standards.test.s";
            case STABILITY -> "standards.test.change";
            case VERIFICATION -> "standards.test.difference";
        };
        return new Section(
                TEXTS.caption(kind),
                heads(
                        "standards.day",
                        "standards.test.number",
                        "standards.test.quantity",
                        "standards.book.subject",
                        "standards.test.readings",
                        result,
                        "standards.test.limit",
                        "standards.test.verdict"),
                rows,
                List.of(1.1f, 1.2f, 1.3f, 1.6f, 2.6f, 1f, 1f, 1.1f));
    }

    private Section checks(CheckPlanView plan) {
        List<List<String>> rows = new ArrayList<>();
        for (CheckView one : plan.checks()) {
            String rules = one.broken().stream()
                    .map((ChartRule rule) -> TEXTS.caption(rule))
                    .collect(Collectors.joining("；"));
            rows.add(cells(
                    one.sequence(),
                    one.checkedOn(),
                    one.readings().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" ")),
                    mean(one),
                    one.range().toPlainString(),
                    one.voided() == null
                            ? (TEXTS.caption(one.verdict()) + " " + rules).strip()
                            : text("standards.test.voided", one.voided()),
                    one.action()));
        }
        String what = "%s %s %s · %s (%s ± %s) %s"
                .formatted(
                        text("standards.tab.checks"),
                        plan.number(),
                        plan.instrumentNumber(),
                        plan.quantity(),
                        plan.reference().toPlainString(),
                        plan.limit().toPlainString(),
                        Objects.toString(plan.unit(), ""));
        return new Section(
                what,
                heads(
                        "standards.check.sequence",
                        "standards.day",
                        "standards.test.readings",
                        "standards.check.mean",
                        "standards.check.range",
                        "standards.check.verdict",
                        "standards.check.action"),
                rows,
                List.of(0.5f, 1.1f, 2f, 1.1f, 0.9f, 2f, 1.6f));
    }

    private static String mean(CheckView one) {
        int decimals = one.readings().stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return Rounding.toDecimals(one.mean(), Math.max(decimals, 0) + 1).toPlainString();
    }

    private Section events() {
        List<List<String>> rows = new ArrayList<>();
        for (StandardEventView one : book.details().events()) {
            String act = one.act() != null
                    ? TEXTS.caption(one.act())
                    : Objects.toString(one.certificateNo(), TEXTS.caption(one.change()));
            rows.add(cells(
                    one.day(),
                    (act + " " + TEXTS.caption(one.consequence())).strip(),
                    TEXTS.caption(one.status()),
                    one.what(),
                    one.by() + (one.signed() ? " " + text("standards.event.signed") : "")));
        }
        return new Section(
                text("standards.events"),
                heads(
                        "standards.day",
                        "standards.act",
                        "standards.state",
                        "standards.event.what",
                        "standards.event.by"),
                rows,
                List.of(1f, 2f, 0.8f, 3f, 1.2f));
    }

    private Section documents() {
        List<List<String>> rows = new ArrayList<>();
        for (DocumentView one : book.documents()) {
            String titles =
                    one.entries().stream().map(DocumentView.Entry::title).collect(Collectors.joining("；"));
            rows.add(cells(rows.size() + 1, TEXTS.caption(one.part()), TEXTS.caption(one.state()), titles));
        }
        return new Section(
                text("standards.book.documents"),
                heads("standards.check.sequence", "standards.file.part", "standards.state", "standards.file.title"),
                rows,
                List.of(0.5f, 3.2f, 0.8f, 3f));
    }

    private static String significant(BigDecimal x) {
        return x == null
                ? ""
                : Rounding.toSignificant(x, DIGITS, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static List<String> heads(String... keys) {
        return List.of(keys).stream().map(HistoryBookSections::text).toList();
    }

    private static List<String> cells(Object... values) {
        List<String> cells = new ArrayList<>();
        for (Object value : values) {
            cells.add(Objects.toString(value, ""));
        }
        return cells;
    }

    private static String text(String key, Object... args) {
        return TEXTS.text(key, args);
    }
}
