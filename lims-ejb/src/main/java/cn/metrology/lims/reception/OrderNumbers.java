package cn.metrology.lims.reception;

import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.NumberSeries;
import cn.metrology.lims.kernel.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Draws the numbers of the counter. Each site has its own series, so that the two counters never meet. */
@ApplicationScoped
class OrderNumbers {
    private NumberSeries series;
    private Clock clock;

    protected OrderNumbers() {}

    @Inject
    OrderNumbers(NumberSeries series, Clock clock) {
        this.series = series;
        this.clock = clock;
    }

    OrderNumber order(Site site) {
        int year = Institute.today(clock).getYear();
        return OrderNumber.of(site, year, series.next(site.prefix() + "WT", year));
    }

    ItemNumber item(Site site) {
        int year = Institute.today(clock).getYear();
        return ItemNumber.of(site, year, series.next(site.prefix() + "YP", year));
    }
}
