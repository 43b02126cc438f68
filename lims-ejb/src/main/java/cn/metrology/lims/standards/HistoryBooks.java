package cn.metrology.lims.standards;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.kernel.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Puts the history book of a standard together from the services that keep a part of it each. */
@ApplicationScoped
class HistoryBooks {
    @Inject
    private StandardLifeService standards;

    @Inject
    private InstrumentService instruments;

    @Inject
    private PerformanceService tests;

    @Inject
    private CheckService checks;

    @Inject
    private StandardFileService files;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    HistoryBook of(String code) {
        PageRequest all = new PageRequest(0, PageRequest.LARGEST, "number", true, Map.of("standard", code));
        return new HistoryBook(
                standards.find(code),
                instruments.page(all).rows(),
                tests.of(code),
                checks.of(code),
                files.of(code),
                clock.instant(),
                user.name());
    }
}
