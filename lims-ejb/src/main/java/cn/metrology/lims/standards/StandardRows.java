package cn.metrology.lims.standards;

import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.standards.model.Eligibility;
import cn.metrology.lims.standards.model.MeasurementStandard;
import cn.metrology.lims.standards.model.ReferenceInstrument;
import cn.metrology.lims.standards.model.Standards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Standards as lists show them; the instruments of a whole list are read at once. */
@ApplicationScoped
class StandardRows {
    private Standards standards;
    private Clock clock;

    protected StandardRows() {} // container proxy

    @Inject
    StandardRows(Standards standards, Clock clock) {
        this.standards = standards;
        this.clock = clock;
    }

    StandardView of(MeasurementStandard standard) {
        return of(List.of(standard)).get(0);
    }

    List<StandardView> of(List<MeasurementStandard> all) {
        Map<String, List<ReferenceInstrument>> instruments =
                standards
                        .instrumentsOf(
                                all.stream().map(MeasurementStandard::code).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.groupingBy(ReferenceInstrument::standardCode));
        LocalDate today = Institute.today(clock);
        return all.stream()
                .map(one -> view(one, instruments.getOrDefault(one.code(), List.of()), today))
                .toList();
    }

    private static StandardView view(MeasurementStandard one, List<ReferenceInstrument> instruments, LocalDate today) {
        return new StandardView(
                one.code(),
                one.version(),
                one.nameZh(),
                one.nameEn(),
                one.field(),
                one.site(),
                one.rangeText(),
                one.accuracyText(),
                one.gradeLevel(),
                one.upperStandard(),
                one.tracedTo(),
                one.scheme(),
                one.mainInstruments(),
                one.confidence(),
                one.basis(),
                one.status(),
                one.certificateNo(),
                one.certificateValidUntil(),
                instruments.stream()
                        .anyMatch(instrument -> Eligibility.reasons(one, instrument, today, one.site())
                                .isEmpty()),
                instruments.size());
    }
}
