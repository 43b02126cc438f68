package cn.metrology.lims.standards;

import jakarta.enterprise.context.ApplicationScoped;

/** Stands in for lims-reports, which the wiring archive does not carry. */
@ApplicationScoped
public class CalibrationWorkbookForWiring implements CalibrationWorkbook {
    @Override
    public byte[] template() {
        return new byte[0];
    }

    @Override
    public CalibrationDraft read(byte[] file) {
        throw new UnsupportedOperationException("Workbooks are read in lims-reports");
    }
}
