package cn.metrology.lims.standards.model;

import java.util.Map;

/** A measurement standard as the starter data describes it. */
public record StandardRow(
        String code,
        String nameZh,
        String nameEn,
        String field,
        String rangeText,
        String accuracyText,
        String gradeLevel,
        String upperStandard,
        String tracedTo,
        String scheme,
        String mainInstruments,
        String confidence,
        String basis) {

    public static StandardRow read(Map<String, String> row) {
        return new StandardRow(
                row.get("standard_code"),
                row.get("name_zh"),
                row.get("name_en"),
                row.get("field"),
                row.get("range_text"),
                row.get("accuracy_or_uncertainty"),
                row.get("grade_level"),
                row.get("upper_standard_zh"),
                row.get("traced_to_institution_type"),
                row.get("verification_scheme_no"),
                row.get("main_instruments"),
                row.get("confidence"),
                row.get("basis"));
    }
}
