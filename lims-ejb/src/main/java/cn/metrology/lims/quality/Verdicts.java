package cn.metrology.lims.quality;

import cn.metrology.lims.certificate.CertificateNumber;
import cn.metrology.lims.certificate.CertificateService;
import cn.metrology.lims.certificate.CertificateStatus;
import cn.metrology.lims.certificate.CertificateView;
import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Documents;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.NumberSeries;
import cn.metrology.lims.quality.model.ClientNotice;
import cn.metrology.lims.quality.model.ImpactLine;
import cn.metrology.lims.quality.model.ImpactRun;
import cn.metrology.lims.quality.model.Impacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Carries a decision out: on the document, and towards its client. */
@ApplicationScoped
class Verdicts {
    private Impacts impacts;
    private CertificateService certificates;
    private QualityPapers papers;
    private Documents documents;
    private NumberSeries numbers;
    private CurrentUser user;
    private Clock clock;

    protected Verdicts() {} // container proxy

    @Inject
    Verdicts(
            Impacts impacts,
            CertificateService certificates,
            QualityPapers papers,
            Documents documents,
            CurrentUser user,
            Clock clock) {
        this.impacts = impacts;
        this.certificates = certificates;
        this.papers = papers;
        this.documents = documents;
        this.user = user;
        this.clock = clock;
    }

    @Inject
    void numbering(NumberSeries series) {
        this.numbers = series;
    }

    void freeze(ImpactRun run) {
        run.lines().stream()
                .filter(line -> line.decision() == ImpactDecision.PENDING)
                .forEach(line -> hold(line.certificate(), run.number() + " " + run.facts()));
    }

    void decide(ImpactRun run, DecideImpact said) {
        String because = run.number() + " " + said.reason().strip();
        for (String number : said.certificates()) {
            run.decide(number, said.decision(), said.reason().strip(), user.id(), clock.instant());
            switch (said.decision()) {
                case KEEP -> free(run, number, because);
                case RECALL -> recall(number, because, said.password());
                case REVIEW, AMEND, PENDING -> hold(number, because);
            }
        }
    }

    private void hold(String number, String because) {
        CertificateView document = document(number);
        if (document.status() == CertificateStatus.ISSUED) {
            certificates.putUnderReview(new CertificateNumber(number), document.version(), because);
        }
    }

    /** The first of the two persons that a revocation takes; the second is a signatory. */
    private void recall(String number, String because, String password) {
        CertificateView document = document(number);
        if (document.status() != CertificateStatus.REVOKED && document.revocationProposedBy() == null) {
            certificates.proposeRevocation(new CertificateNumber(number), document.version(), because, password);
        }
    }

    private void free(ImpactRun run, String number, String because) {
        if (!impacts.holding(number, run.number()).isEmpty()) {
            throw new BusinessException(QualityError.DECIDED_BY_ANOTHER_RUN, number);
        }
        CertificateView document = document(number);
        if (document.status() == CertificateStatus.UNDER_REVIEW) {
            certificates.clear(new CertificateNumber(number), document.version(), because);
        }
    }

    void lift(ImpactRun run, String evidence) {
        for (ImpactLine line : run.lines()) {
            if (line.decision() == ImpactDecision.PENDING
                    && impacts.holding(line.certificate(), run.number()).isEmpty()) {
                run.decide(line.certificate(), ImpactDecision.KEEP, evidence, user.id(), clock.instant());
                free(run, line.certificate(), run.number() + " " + evidence);
            }
        }
    }

    /** One letter a client, about everything it has not been told yet. */
    void tell(ImpactRun run) {
        List<ClientNotice> before = impacts.noticesOf(run.number());
        Map<String, List<ImpactLine>> byClient = run.lines().stream()
                .filter(line -> line.decision().concernsClient())
                .filter(line -> before.stream().noneMatch(notice -> notice.says(line)))
                .collect(Collectors.groupingBy(ImpactLine::client, LinkedHashMap::new, Collectors.toList()));
        if (byClient.isEmpty()) {
            throw new BusinessException(QualityError.NOTHING_TO_TELL, run.number());
        }
        int year = Institute.today(clock).getYear();
        byClient.values().forEach(lines -> {
            String number = "TZ%d-%04d".formatted(year, numbers.next("TZ", year));
            ClientNotice notice = new ClientNotice(number, run.number(), lines, clock.instant());
            notice.printed(documents.store(papers.letter(notice.view()), "application/pdf"));
            impacts.add(notice);
        });
    }

    void requireFinished(ImpactRun run, ImpactView view) {
        view.lines().stream()
                .filter(line -> line.decision() == ImpactDecision.RECALL && line.status() != CertificateStatus.REVOKED
                        || line.decision() == ImpactDecision.AMEND && line.status() != CertificateStatus.REPLACED
                        || line.decision() == ImpactDecision.REVIEW)
                .findFirst()
                .ifPresent(line -> {
                    throw new BusinessException(
                            QualityError.RECALL_NOT_FINISHED, line.certificate(), line.decision(), line.status());
                });
        List<ClientNotice> notices = impacts.noticesOf(run.number());
        run.lines().stream()
                .filter(line -> line.decision().concernsClient())
                .filter(line -> notices.stream().noneMatch(notice -> notice.says(line)))
                .findFirst()
                .ifPresent(line -> {
                    throw new BusinessException(QualityError.NOTICE_NOT_WRITTEN, line.certificate());
                });
        view.notices().stream().filter(NoticeView::open).findFirst().ifPresent(notice -> {
            throw new BusinessException(QualityError.NOTICE_STILL_OPEN, notice.number(), notice.clientName());
        });
    }

    private CertificateView document(String number) {
        return certificates.find(new CertificateNumber(number));
    }
}
