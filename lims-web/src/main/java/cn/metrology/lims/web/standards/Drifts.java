package cn.metrology.lims.web.standards;

import cn.metrology.lims.procedure.CalibrationPoint;
import cn.metrology.lims.standards.CalibrationStatus;
import cn.metrology.lims.standards.CalibrationView;
import cn.metrology.lims.standards.InstrumentView;
import cn.metrology.lims.web.faces.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the certified values of an instrument moved from one calibration to the next. */
@RequestScoped
public class Drifts {
    private static final int HIGH = 190;

    @Inject
    private Language language;

    /** A picture for each nominal that was certified more than once. */
    List<String> of(InstrumentView instrument) {
        Map<BigDecimal, List<Plot.Dot>> dots = new TreeMap<>();
        List<CalibrationView> all = instrument.calibrations();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).status() == CalibrationStatus.ACCEPTED) {
                for (CalibrationPoint point : all.get(i).points()) {
                    dots.computeIfAbsent(point.nominal(), nominal -> new ArrayList<>())
                            .add(dot(instrument, all.get(i), point));
                }
            }
        }
        List<String> plots = new ArrayList<>();
        dots.forEach((nominal, line) -> {
            if (line.size() > 1) {
                String title = language.texts().text("standards.drift.at", Figures.shown(nominal));
                plots.add(Plot.svg(title, HIGH, List.of(), line));
            }
        });
        return plots;
    }

    private static Plot.Dot dot(InstrumentView instrument, CalibrationView calibration, CalibrationPoint point) {
        return new Plot.Dot(
                calibration.calibratedOn().toString().substring(2),
                point.value(),
                "good",
                "%s · %s · U = %s"
                        .formatted(
                                calibration.certificateNo(),
                                point.value().toPlainString(),
                                point.uncertainty().toPlainString()),
                "instrument.xhtml?no=" + instrument.number());
    }
}
