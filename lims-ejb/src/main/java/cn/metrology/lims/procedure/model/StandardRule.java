package cn.metrology.lims.procedure.model;

import cn.metrology.lims.procedure.CalibrationPoint;
import cn.metrology.lims.procedure.StandardFacts;
import cn.metrology.lims.procedure.StandardRefusal;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * TR-05: the standard's error (or uncertainty) is at most {@code numerator/denominator} of the item's, compared in decimal,
 * inclusive, in the item's unit. Without a ratio only the text says what is required.
 */
record StandardRule(
        String text,
        BigDecimal numerator,
        BigDecimal denominator,
        boolean byUncertainty,
        Formula itemMpe,
        boolean coversRange,
        String unit) {
    /** An instrument whose certificate values were not entered yet has no unit. */
    private static final String UNKNOWN = "–";

    Optional<StandardRefusal> check(Scope item, String itemUnit, StandardFacts standard) {
        String wanted = GridSpec.UNIT_OF_ITEM.equals(unit) ? itemUnit : unit;
        if (denominator == null && !coversRange) {
            return Optional.empty();
        }
        Optional<BigDecimal> factor = UnitFactor.between(standard.unit(), wanted);
        if (factor.isEmpty()) {
            return refusal("UNIT", standard.unit(), wanted);
        }
        BigDecimal scale = factor.orElseThrow();
        if (coversRange) {
            Optional<StandardRefusal> narrow = range(item, standard, scale, wanted);
            if (narrow.isPresent()) {
                return narrow;
            }
        }
        return denominator == null ? Optional.empty() : ratio(item, standard, scale, wanted);
    }

    private static Optional<StandardRefusal> range(
            Scope item, StandardFacts standard, BigDecimal scale, String wanted) {
        Optional<BigDecimal> low = item.number("rangeMin");
        Optional<BigDecimal> high = item.number("rangeMax");
        if (low.isEmpty() || high.isEmpty() || standard.rangeMin() == null || standard.rangeMax() == null) {
            return Optional.empty();
        }
        BigDecimal from = standard.rangeMin().multiply(scale);
        BigDecimal to = standard.rangeMax().multiply(scale);
        boolean covered = from.compareTo(low.orElseThrow()) <= 0 && to.compareTo(high.orElseThrow()) >= 0;
        return covered
                ? Optional.empty()
                : refusal("RANGE", text(from), text(to), text(low.orElseThrow()), text(high.orElseThrow()), wanted);
    }

    private Optional<StandardRefusal> ratio(Scope item, StandardFacts standard, BigDecimal scale, String wanted) {
        Optional<BigDecimal> allowedOfItem = itemMpe.evaluate(item);
        if (allowedOfItem.isEmpty()) {
            return refusal("ITEM_MPE_UNKNOWN");
        }
        BigDecimal own = byUncertainty ? largestUncertainty(standard) : standard.mpe();
        if (own == null) {
            return refusal(byUncertainty ? "NO_UNCERTAINTY" : "NO_MPE", standard.name());
        }
        BigDecimal scaled = own.multiply(scale).multiply(denominator);
        BigDecimal share = allowedOfItem.orElseThrow().multiply(numerator);
        return scaled.compareTo(share) <= 0
                ? Optional.empty()
                : refusal(
                        "RATIO",
                        text(own.multiply(scale)),
                        text(allowedOfItem.orElseThrow()),
                        text(numerator) + "/" + text(denominator),
                        wanted);
    }

    private static BigDecimal largestUncertainty(StandardFacts standard) {
        return standard.certificate().stream()
                .map(CalibrationPoint::uncertainty)
                .max(BigDecimal::compareTo)
                .orElse(null);
    }

    private static String text(BigDecimal number) {
        return PointRule.plain(number).toPlainString();
    }

    private static Optional<StandardRefusal> refusal(String key, String... args) {
        return Optional.of(new StandardRefusal(
                key, Arrays.stream(args).map(arg -> arg == null ? UNKNOWN : arg).toList()));
    }
}
