package cn.metrology.lims.procedure.model;

import cn.metrology.lims.procedure.CalibrationPoint;
import cn.metrology.lims.procedure.Environment;
import cn.metrology.lims.procedure.StandardFacts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Names of the standard that was chosen and of the conditions during the work. */
final class StandardScope {
    private final List<StandardFacts> standards;
    private final Environment environment;

    StandardScope(List<StandardFacts> standards, Environment environment) {
        this.standards = standards;
        this.environment = environment;
    }

    static boolean knows(String name) {
        return Names.STANDARD.contains(name) || Names.ENVIRONMENT.contains(name) || name.equals("ref");
    }

    boolean empty() {
        return standards.isEmpty();
    }

    Environment environment() {
        return environment;
    }

    Optional<BigDecimal> number(String name, BigDecimal nominal, String unit) {
        if (Names.ENVIRONMENT.contains(name)) {
            return environment == null
                    ? Optional.empty()
                    : Optional.ofNullable(
                            switch (name) {
                                case "env_t" -> environment.temperature();
                                case "env_h" -> environment.humidity();
                                default -> environment.pressure();
                            });
        }
        Optional<BigDecimal> certified =
                name.equals("ref") ? scaled("std_value", nominal, unit) : scaled(name, nominal, unit);
        return certified.isPresent() || !name.equals("ref") ? certified : Optional.ofNullable(nominal);
    }

    /** The first of the chosen standards whose unit converts answers. */
    private Optional<BigDecimal> scaled(String name, BigDecimal nominal, String unit) {
        for (StandardFacts standard : standards) {
            Optional<BigDecimal> factor = UnitFactor.between(standard.unit(), unit);
            if (factor.isPresent()) {
                return number(standard, name, nominal, factor.orElseThrow());
            }
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> number(
            StandardFacts standard, String name, BigDecimal nominal, BigDecimal factor) {
        return switch (name) {
            case "std_mpe" -> Optional.ofNullable(standard.mpe()).map(factor::multiply);
            case "std_stability" -> Optional.ofNullable(standard.stability()).map(factor::multiply);
            case "std_u" -> standardUncertainty(standard, nominal, factor);
            case "std_value" ->
                at(standard, nominal, factor, CalibrationPoint::value).map(factor::multiply);
            case "std_U" ->
                at(standard, nominal, factor, CalibrationPoint::uncertainty).map(factor::multiply);
            default -> at(standard, nominal, factor, CalibrationPoint::k);
        };
    }

    private static Optional<BigDecimal> standardUncertainty(
            StandardFacts standard, BigDecimal nominal, BigDecimal factor) {
        Optional<BigDecimal> expanded = at(standard, nominal, factor, CalibrationPoint::uncertainty);
        Optional<BigDecimal> k = at(standard, nominal, factor, CalibrationPoint::k);
        if (expanded.isPresent() && k.isPresent()) {
            return Optional.of(expanded.orElseThrow().multiply(factor).divide(k.orElseThrow(), Aggregate.PRECISION));
        }
        return Optional.ofNullable(standard.mpe())
                .map(limit -> limit.multiply(factor)
                        .divide(BudgetSpec.Distribution.RECTANGULAR.divisor(), Aggregate.PRECISION));
    }

    /** The certificate at the point; between two of its points on the straight line through them. */
    private static Optional<BigDecimal> at(
            StandardFacts standard,
            BigDecimal nominal,
            BigDecimal factor,
            Function<CalibrationPoint, BigDecimal> wanted) {
        if (nominal == null) {
            return Optional.empty();
        }
        CalibrationPoint below = null;
        CalibrationPoint above = null;
        for (CalibrationPoint point : standard.certificate()) {
            int order = point.nominal().multiply(factor).compareTo(nominal);
            if (order == 0) {
                return Optional.ofNullable(wanted.apply(point));
            }
            if (order < 0 && (below == null || point.nominal().compareTo(below.nominal()) > 0)) {
                below = point;
            } else if (order > 0 && (above == null || point.nominal().compareTo(above.nominal()) < 0)) {
                above = point;
            }
        }
        if (below == null || above == null || wanted.apply(below) == null || wanted.apply(above) == null) {
            return Optional.empty(); // outside the certificate, or it does not state what is wanted
        }
        BigDecimal start = below.nominal().multiply(factor);
        BigDecimal width = above.nominal().multiply(factor).subtract(start);
        BigDecimal share = nominal.subtract(start).divide(width, Aggregate.PRECISION);
        BigDecimal rise = wanted.apply(above).subtract(wanted.apply(below));
        return Optional.of(wanted.apply(below).add(rise.multiply(share), Aggregate.PRECISION));
    }
}
