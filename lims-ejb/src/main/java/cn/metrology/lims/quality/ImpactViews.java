package cn.metrology.lims.quality;

import cn.metrology.lims.certificate.CertificateNumber;
import cn.metrology.lims.certificate.CertificateService;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.identity.StaffNames;
import cn.metrology.lims.quality.model.ClientNotice;
import cn.metrology.lims.quality.model.ImpactRun;
import cn.metrology.lims.quality.model.Impacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Analyses as people see them: with where each document stands now. */
@ApplicationScoped
class ImpactViews {
    private Impacts impacts;
    private CertificateService certificates;
    private StaffNames names;

    protected ImpactViews() {} // container proxy

    @Inject
    ImpactViews(Impacts impacts, CertificateService certificates, StaffNames names) {
        this.impacts = impacts;
        this.certificates = certificates;
        this.names = names;
    }

    ImpactView of(ImpactRun run) {
        return new ImpactView(
                run.row(),
                run.version(),
                run.facts(),
                run.shifts(),
                run.unit(),
                name(run.openedBy()),
                name(run.closedBy()),
                run.closedAt(),
                run.closing(),
                run.lines().stream()
                        .map(line -> line.view(certificates
                                .find(new CertificateNumber(line.certificate()))
                                .status()))
                        .toList(),
                impacts.noticesOf(run.number()).stream().map(ClientNotice::view).toList());
    }

    private String name(StaffId id) {
        return id == null ? null : names.of(id).orElse(id.value());
    }
}
