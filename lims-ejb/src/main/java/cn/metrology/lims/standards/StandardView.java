package cn.metrology.lims.standards;

import cn.metrology.lims.kernel.Site;
import java.io.Serializable;
import java.time.LocalDate;

/** A measurement standard as lists and its page show it. */
public record StandardView(
        String code,
        int version,
        String nameZh,
        String nameEn,
        String field,
        Site site,
        String rangeText,
        String accuracyText,
        String gradeLevel,
        String upperStandard,
        String tracedTo,
        String scheme,
        String mainInstruments,
        String confidence,
        String basis,
        StandardStatus status,
        String certificateNo,
        LocalDate certificateValidUntil,
        boolean usableToday,
        int instruments)
        implements Serializable {}
