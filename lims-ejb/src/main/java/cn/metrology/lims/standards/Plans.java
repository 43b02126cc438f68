package cn.metrology.lims.standards;

import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.procedure.Policies;
import cn.metrology.lims.standards.model.DueDates;
import cn.metrology.lims.standards.model.MeasurementStandard;
import cn.metrology.lims.standards.model.ReferenceInstrument;
import cn.metrology.lims.standards.model.Standards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts together what falls due and what is to be calibrated. */
@ApplicationScoped
class Plans {
    /** An instrument leaves that long before its certificate ends, so that it is back in time. */
    private static final int SENDING_DAYS = 30;

    private DueDates dates;
    private Standards standards;
    private Policies policies;
    private Clock clock;

    protected Plans() {} // container proxy

    @Inject
    Plans(DueDates dates, Standards standards, Policies policies, Clock clock) {
        this.dates = dates;
        this.standards = standards;
        this.policies = policies;
        this.clock = clock;
    }

    List<ReferenceInstrument> instruments(Set<Site> sites) {
        return dates.instruments(sites);
    }

    List<DueRow> due(int days, Set<Site> sites) {
        LocalDate today = Institute.today(clock);
        LocalDate until = today.plusDays(days);
        List<DueRow> rows = new ArrayList<>(dates.ofInstruments(until, sites, today));
        rows.addAll(dates.ofStandards(until, sites, today, policies.whole("ms.reexamLeadMonths", today)));
        rows.sort(Comparator.comparing(DueRow::dueOn).thenComparing(DueRow::object));
        return rows;
    }

    /** By institute, then by the day to send. Instruments that never had a certificate come first of all. */
    List<PlanRow> calibrationsUntil(LocalDate until, Set<Site> sites) {
        List<ReferenceInstrument> instruments = dates.instruments(sites);
        Map<String, MeasurementStandard> byCode = standards
                .standards(instruments.stream()
                        .map(ReferenceInstrument::standardCode)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(MeasurementStandard::code, Function.identity()));
        return instruments.stream()
                .map(one -> row(one, byCode.get(one.standardCode())))
                .filter(row -> row.dueOn() == null || !row.dueOn().isAfter(until))
                .sorted(Comparator.comparing(PlanRow::institute)
                        .thenComparing(PlanRow::sendBy, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(PlanRow::number))
                .toList();
    }

    private PlanRow row(ReferenceInstrument one, MeasurementStandard standard) {
        CalibrationView last = one.newestAccepted().orElse(null);
        LocalDate due = last == null ? null : last.dueOn();
        String usual = standard.tracedTo() == null ? "" : standard.tracedTo();
        return new PlanRow(
                one.number(),
                one.name(),
                one.model(),
                one.serial(),
                one.rangeText(),
                one.accuracyText(),
                one.standardCode(),
                standard.nameZh(),
                last == null ? usual : last.institute(),
                last == null ? null : last.certificateNo(),
                due,
                due == null ? null : due.minusDays(SENDING_DAYS));
    }
}
