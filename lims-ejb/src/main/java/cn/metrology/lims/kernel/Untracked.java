package cn.metrology.lims.kernel;

/** A technical row, such as a counter of failed sign-ins, whose changes are no events of the institute's life. */
public interface Untracked {}
