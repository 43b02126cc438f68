package cn.metrology.lims.procedure.model;

import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.procedure.ScopeAnswer;
import cn.metrology.lims.procedure.ScopeDimension;
import cn.metrology.lims.procedure.ScopeEntryData;
import cn.metrology.lims.procedure.ScopeFailure;
import cn.metrology.lims.procedure.ScopeOffer;
import cn.metrology.lims.procedure.ScopeQuestion;
import cn.metrology.lims.procedure.ScopeSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** AC-02: in scope means that one single entry covers all dimensions; AC-03: otherwise say which fails, and what would fit. */
public final class ScopeCheck {
    /** What a client can change about a job without changing the instrument: where, when, by what method, as what service. */
    private static final Set<ScopeDimension> CHANGEABLE = EnumSet.of(
            ScopeDimension.SERVICE_KIND, ScopeDimension.SITE, ScopeDimension.DATE, ScopeDimension.METHOD_EDITION);

    private static final int MOST_OFFERS = 5;

    private final ScopeQuestion question;
    private final String edition;
    private final String unit;

    /**
     * @param itemEdition the regulation of the catalogue item, meant when the question names none
     * @param itemUnit the unit of the catalogue item, meant when the question names none
     */
    public ScopeCheck(ScopeQuestion question, String itemEdition, String itemUnit) {
        this.question = question;
        this.edition = blank(question.methodEdition())
                ? itemEdition
                : question.methodEdition().strip();
        this.unit = blank(question.unit()) ? itemUnit : question.unit().strip();
    }

    /** @param entries all entries of the item asked for, of any day, site and kind */
    public ScopeAnswer answer(List<ScopeEntry> entries) {
        if (entries.isEmpty()) {
            ScopeFailure none = new ScopeFailure(ScopeDimension.ITEM, question.itemCode(), "");
            return new ScopeAnswer(false, null, false, false, List.of(none), List.of());
        }
        List<Judged> judged = entries.stream().map(this::judge).sorted(NEAREST).toList();
        Judged nearest = judged.get(0);
        boolean covered = nearest.failures.isEmpty();
        return new ScopeAnswer(
                covered,
                nearest.entry.number(),
                nearest.entry.confirmation().isPresent(),
                accuracyJudged(nearest.entry.data()),
                nearest.failures,
                covered ? List.of() : offers(judged));
    }

    private record Judged(ScopeEntry entry, List<ScopeFailure> failures) {
        int failing() {
            return failures.size();
        }

        /** The further down the list of dimensions an entry fails, the nearer it is to what was asked. */
        int firstFailing() {
            return failures.isEmpty()
                    ? Integer.MAX_VALUE
                    : failures.get(0).dimension().ordinal();
        }
    }

    private static final Comparator<Judged> NEAREST = Comparator.comparingInt(Judged::failing)
            .thenComparing(Comparator.comparingInt(Judged::firstFailing).reversed())
            .thenComparing(judged -> judged.entry.confirmation().isEmpty())
            .thenComparing(judged -> judged.entry.number())
            .thenComparing(judged -> -judged.entry.revision());

    private Judged judge(ScopeEntry entry) {
        ScopeEntryData data = entry.data();
        List<ScopeFailure> failures = new ArrayList<>();
        // AC-04: only a legal authorisation carries verification
        if (data.serviceKind() != question.serviceKind()
                || question.serviceKind() == ServiceKind.VERIFICATION && data.source() != ScopeSource.LEGAL) {
            failures.add(new ScopeFailure(
                    ScopeDimension.SERVICE_KIND,
                    question.serviceKind().name(),
                    data.serviceKind().name()));
        }
        if (data.site() != question.site()) {
            failures.add(new ScopeFailure(
                    ScopeDimension.SITE, question.site().name(), data.site().name()));
        }
        if (!entry.validOn(question.day())) {
            failures.add(new ScopeFailure(ScopeDimension.DATE, question.day().toString(), period(data)));
        }
        if (!data.methodEdition().equals(edition)) {
            failures.add(new ScopeFailure(ScopeDimension.METHOD_EDITION, edition, data.methodEdition()));
        }
        if (!coversRange(data)) {
            failures.add(new ScopeFailure(ScopeDimension.RANGE, askedRange(), rangeText(data)));
        }
        if (!coversAccuracy(data)) {
            failures.add(new ScopeFailure(ScopeDimension.ACCURACY, question.accuracyClass(), data.accuracyText()));
        }
        return new Judged(entry, failures);
    }

    private boolean coversRange(ScopeEntryData data) {
        BigDecimal low = question.rangeMin() == null ? question.rangeMax() : question.rangeMin();
        BigDecimal high = question.rangeMax() == null ? question.rangeMin() : question.rangeMax();
        if (low == null) {
            return false; // a job without a range cannot be said to lie within one
        }
        Optional<BigDecimal> from = UnitConversion.convert(low, unit, data.unit());
        Optional<BigDecimal> to = UnitConversion.convert(high, unit, data.unit());
        return from.isPresent()
                && to.isPresent()
                && from.get().compareTo(data.rangeMin()) >= 0
                && to.get().compareTo(data.rangeMax()) <= 0
                && from.get().compareTo(to.get()) <= 0;
    }

    private boolean coversAccuracy(ScopeEntryData data) {
        if (blank(question.accuracyClass()) || data.finestClass() == null) {
            return true; // nothing to compare by machine; accuracyJudged tells the person
        }
        AccuracyClass allowed = AccuracyClass.parse(data.finestClass()).orElseThrow();
        return AccuracyClass.parse(question.accuracyClass())
                .map(asked -> asked.notBetterThan(allowed))
                .orElse(false);
    }

    private boolean accuracyJudged(ScopeEntryData data) {
        return !blank(question.accuracyClass()) && data.finestClass() != null;
    }

    private static List<ScopeOffer> offers(List<Judged> judged) {
        return judged.stream()
                .filter(one ->
                        one.failures.stream().map(ScopeFailure::dimension).allMatch(CHANGEABLE::contains))
                .filter(one -> one.failures.stream().noneMatch(failure -> failure.dimension() == ScopeDimension.DATE))
                .limit(MOST_OFFERS)
                .map(one -> offer(one.entry))
                .toList();
    }

    private static ScopeOffer offer(ScopeEntry entry) {
        ScopeEntryData data = entry.data();
        return new ScopeOffer(
                entry.number(),
                data.source(),
                data.site(),
                data.serviceKind(),
                data.methodEdition(),
                rangeText(data),
                data.accuracyText());
    }

    private String askedRange() {
        if (question.rangeMin() == null && question.rangeMax() == null) {
            return "–";
        }
        if (question.rangeMin() == null || question.rangeMax() == null) {
            BigDecimal one = question.rangeMin() == null ? question.rangeMax() : question.rangeMin();
            return one.toPlainString() + " " + unit;
        }
        return range(question.rangeMin(), question.rangeMax(), unit);
    }

    private static String rangeText(ScopeEntryData data) {
        return range(data.rangeMin(), data.rangeMax(), data.unit());
    }

    private static String range(BigDecimal min, BigDecimal max, String unit) {
        return "(" + min.toPlainString() + "~" + max.toPlainString() + ") " + unit;
    }

    private static String period(ScopeEntryData data) {
        return data.validFrom() + "~" + (data.validUntil() == null ? "" : data.validUntil());
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
