package cn.metrology.lims.web.home;

import cn.metrology.lims.identity.Right;
import cn.metrology.lims.standards.CheckService;
import cn.metrology.lims.standards.DueService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** What waits for whoever keeps the standards. */
@ApplicationScoped
public class StandardTiles {
    @Inject
    private DueService due;

    @Inject
    private CheckService checks;

    @Produces
    Tile reminders() {
        return new CountTile(
                "web.tile.reminders",
                "/standards/due.xhtml",
                Right.STANDARD_READ,
                "warn",
                70,
                () -> due.reminders().size());
    }

    @Produces
    Tile alarms() {
        return new CountTile(
                "web.tile.alarms",
                "/standards/board.xhtml",
                Right.QUALITY_READ,
                "bad",
                72,
                () -> checks.alarms().size());
    }
}
