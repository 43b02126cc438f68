package cn.metrology.lims.standards;

import java.util.List;

/** Port to the workbook in which an upper laboratory hands over its values: an empty one out, a filled one in. */
public interface CalibrationWorkbook {
    /** The facts stand in the first row of values; a row a point. */
    List<String> COLUMNS = List.of(
            "certificate_no",
            "institute",
            "serial",
            "calibrated_on",
            "due_on",
            "unit",
            "nominal",
            "value",
            "uncertainty",
            "k");

    int MOST_ROWS = 500;

    byte[] template();

    /** Refuses, with row and column, what is no workbook of this form. */
    CalibrationDraft read(byte[] file);
}
