package cn.metrology.lims.standards;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.standards.model.MeasurementStandard;
import cn.metrology.lims.standards.model.Standards;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The state of all standards on one board: usable, blocked, due, out of control. */
@Stateless
public class StandardBoardService {
    private static final int DAYS = 90;

    private Standards standards;
    private StandardRows rows;
    private Plans plans;
    private CheckService checks;
    private CurrentUser user;
    private Clock clock;

    protected StandardBoardService() {} // container proxy

    @Inject
    public StandardBoardService(
            Standards standards, StandardRows rows, Plans plans, CheckService checks, CurrentUser user, Clock clock) {
        this.standards = standards;
        this.rows = rows;
        this.plans = plans;
        this.checks = checks;
        this.user = user;
        this.clock = clock;
    }

    @RolesAllowed(Right.STANDARD_READ)
    public BoardView view() {
        LocalDate today = Institute.today(clock);
        List<MeasurementStandard> all = standards.inForce(user.sites());
        Map<String, MeasurementStandard> byCode =
                all.stream().collect(Collectors.toMap(MeasurementStandard::code, Function.identity()));
        List<StandardView> views = rows.of(all);
        List<InstrumentView> broken = plans.instruments(user.sites()).stream()
                .filter(one -> byCode.containsKey(one.standardCode()))
                .map(one -> InstrumentRows.of(byCode.get(one.standardCode()), one, today))
                .filter(one -> !one.usableToday())
                .toList();
        return new BoardView(
                views.stream().filter(StandardView::usableToday).toList(),
                views.stream().filter(one -> !one.usableToday()).toList(),
                broken,
                plans.due(DAYS, user.sites()),
                checks.alarms(),
                clock.instant());
    }
}
