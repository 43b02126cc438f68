package cn.metrology.lims.quality;

import cn.metrology.lims.certificate.CertificateNumber;
import cn.metrology.lims.certificate.CertificateService;
import cn.metrology.lims.certificate.CertificateStatus;
import cn.metrology.lims.certificate.CertificateView;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.measurement.Replay;
import cn.metrology.lims.measurement.ReplayService;
import cn.metrology.lims.measurement.WorksheetNumber;
import cn.metrology.lims.standards.CalibrationView;
import cn.metrology.lims.standards.StandardsDirectory;
import cn.metrology.lims.traceability.ChainService;
import cn.metrology.lims.traceability.UseRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what rests on a node in a period and asks the engine whether the node's error mattered. */
@ApplicationScoped
class TouchedDocuments {
    /** Each document is evaluated again; more than that belongs into several analyses. */
    private static final int MOST = 5000;

    private ChainService chains;
    private CertificateService certificates;
    private ReplayService replays;
    private StandardsDirectory directory;

    protected TouchedDocuments() {} // container proxy

    @Inject
    TouchedDocuments(
            ChainService chains, CertificateService certificates, ReplayService replays, StandardsDirectory directory) {
        this.chains = chains;
        this.certificates = certificates;
        this.replays = replays;
        this.directory = directory;
    }

    /** Documents that are still worth something; what was replaced or revoked already needs no second decision. */
    Map<CertificateView, Replay> of(OpenImpact said) {
        long many = chains.howMany(said.node(), said.from(), said.to()).certificates();
        if (many > MOST) {
            throw new BusinessException(QualityError.TOO_MANY_RESULTS, many, MOST);
        }
        Map<String, UseRow> uses = new LinkedHashMap<>();
        Long after = null;
        List<UseRow> page;
        do {
            page = chains.touched(said.node(), said.from(), said.to(), after, PageRequest.LARGEST);
            page.forEach(use -> uses.putIfAbsent(use.certificateNumber(), use));
            after = page.isEmpty() ? null : page.get(page.size() - 1).id();
        } while (page.size() == PageRequest.LARGEST);
        Map<CertificateView, Replay> touched = new LinkedHashMap<>();
        uses.values().forEach(use -> {
            CertificateView document = certificates.find(new CertificateNumber(use.certificateNumber()));
            if (document.status() == CertificateStatus.ISSUED || document.status() == CertificateStatus.UNDER_REVIEW) {
                touched.put(document, replay(said, use));
            }
        });
        return touched;
    }

    /** Only the error of the very instrument says how its readings move. */
    private Replay replay(OpenImpact said, UseRow use) {
        return said.shifts().isEmpty() || !use.instrumentNumber().equals(said.node())
                ? Replay.IMPOSSIBLE
                : replays.shifted(new WorksheetNumber(use.worksheetNumber()), said.shifts(), said.unit());
    }

    /** The day of the last accepted certificate; a year back where none is known. */
    LocalDate lastGood(String node, LocalDate before) {
        return directory.instrument(node).stream()
                .flatMap(one -> one.accepted().stream())
                .map(CalibrationView::calibratedOn)
                .filter(day -> day.isBefore(before))
                .max(LocalDate::compareTo)
                .orElse(before.minusYears(1));
    }
}
