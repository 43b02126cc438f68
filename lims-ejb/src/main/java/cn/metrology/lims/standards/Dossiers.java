package cn.metrology.lims.standards;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.identity.StaffNames;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.procedure.Policies;
import cn.metrology.lims.standards.model.ControlRecords;
import cn.metrology.lims.standards.model.MeasurementStandard;
import cn.metrology.lims.standards.model.Readiness;
import cn.metrology.lims.standards.model.StandardDocument;
import cn.metrology.lims.standards.model.StandardFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Everything that is known of one standard, put together. */
@ApplicationScoped
class Dossiers {
    private StandardFiles files;
    private ControlRecords records;
    private StaffNames names;
    private Policies policies;
    private Clock clock;

    protected Dossiers() {} // container proxy

    @Inject
    Dossiers(StandardFiles files, ControlRecords records, StaffNames names, Policies policies, Clock clock) {
        this.files = files;
        this.records = records;
        this.names = names;
        this.policies = policies;
        this.clock = clock;
    }

    Readiness readiness(MeasurementStandard standard) {
        LocalDate today = Institute.today(clock);
        Set<DocumentPart> filed = EnumSet.noneOf(DocumentPart.class);
        files.documents(standard.code()).stream().map(StandardDocument::part).forEach(filed::add);
        Arrays.stream(DocumentPart.values()).filter(DocumentPart::kept).forEach(filed::add);
        return new Readiness(
                standard,
                records.testsOf(standard.code()).stream()
                        .map(one -> one.view(StaffId::value))
                        .toList(),
                filed,
                files.events(standard.code()),
                policies.list("ms.stabilityExempt", today).contains(standard.code()),
                today);
    }

    StandardDetails details(MeasurementStandard standard, StandardView row) {
        LocalDate until = standard.certificateValidUntil();
        return new StandardDetails(
                row,
                standard.kind(),
                standard.owner(),
                standard.publicCertificateNo(),
                standard.certificateIssuer(),
                standard.certificateIssuedOn(),
                until == null ? null : until.minusMonths(policies.whole("ms.reexamLeadMonths", Institute.today(clock))),
                standard.responsible() == null ? null : person(standard.responsible()),
                standard.persons().stream().map(this::person).toList(),
                standard.room(),
                standard.environment(),
                standard.auxiliaries(),
                files.events(standard.code()).stream()
                        .map(one -> one.view(who -> person(who).name()))
                        .toList(),
                readiness(standard).gaps(),
                Arrays.stream(StandardAct.values())
                        .filter(act -> act.possibleFrom(standard.status()))
                        .toList());
    }

    private StandardDetails.Person person(StaffId staff) {
        return new StandardDetails.Person(staff.value(), names.of(staff).orElse(staff.value()));
    }
}
