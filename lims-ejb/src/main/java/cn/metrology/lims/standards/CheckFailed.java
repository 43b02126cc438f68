package cn.metrology.lims.standards;

import java.time.LocalDate;

/**
 * Event: an intermediate check failed and stopped the instrument (TR-06). {@code lastGood} is the day of the last
 * check that passed or, without one, of the last accepted calibration; null when there is neither (TR-09).
 */
public record CheckFailed(
        String instrumentNumber,
        String standardCode,
        String planNumber,
        int sequence,
        LocalDate checkedOn,
        LocalDate lastGood) {}
