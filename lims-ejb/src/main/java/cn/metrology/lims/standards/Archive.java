package cn.metrology.lims.standards;

import cn.metrology.lims.standards.model.MeasurementStandard;
import cn.metrology.lims.standards.model.StandardEvent;
import cn.metrology.lims.standards.model.StandardFiles;
import cn.metrology.lims.standards.model.Standards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps a changed standard and says what is known of it now. */
@ApplicationScoped
class Archive {
    private Standards standards;
    private StandardFiles files;
    private Holdings holdings;
    private Dossiers dossiers;
    private StandardRows rows;

    protected Archive() {} // container proxy

    @Inject
    Archive(Standards standards, StandardFiles files, Holdings holdings, Dossiers dossiers, StandardRows rows) {
        this.standards = standards;
        this.files = files;
        this.holdings = holdings;
        this.dossiers = dossiers;
        this.rows = rows;
    }

    Holdings holdings() {
        return holdings;
    }

    StandardDetails added(MeasurementStandard standard) {
        standards.add(standard);
        return kept(standard);
    }

    void remember(StandardEvent event) {
        files.add(event);
    }

    StandardDetails kept(MeasurementStandard standard) {
        standards.flush();
        return details(standard);
    }

    StandardDetails details(MeasurementStandard standard) {
        return dossiers.details(standard, rows.of(standard));
    }
}
