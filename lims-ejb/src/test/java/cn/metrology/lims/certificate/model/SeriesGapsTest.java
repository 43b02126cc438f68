package cn.metrology.lims.certificate.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.metrology.lims.certificate.GapNumber;
import org.junit.jupiter.api.Test;

class SeriesGapsTest {
    @Test
    void whatNoDocumentCarriesIsAGap() {
        SeriesGaps series = new SeriesGaps("PXJL-JD", 2026, 6);
        series.accountFor(1);
        series.accountFor(2);
        series.accountFor(5);
        assertThat(series.gaps())
                .extracting(GapNumber::value)
                .containsExactly("PXJL-JD-2026-000003", "PXJL-JD-2026-000004", "PXJL-JD-2026-000006");
    }

    @Test
    void aSeriesWithoutGapsHasNone() {
        SeriesGaps series = new SeriesGaps("PXLH-TZ", 2026, 1);
        series.accountFor(1);
        assertThat(series.gaps()).isEmpty();
        assertThat(new SeriesGaps("PXLH-TZ", 2026, 0).gaps()).isEmpty();
    }
}
