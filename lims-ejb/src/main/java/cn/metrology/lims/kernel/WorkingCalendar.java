package cn.metrology.lims.kernel;

/** The institute's calendar as entered from the yearly notices of the State Council. */
public interface WorkingCalendar {
    WorkingDays days();
}
