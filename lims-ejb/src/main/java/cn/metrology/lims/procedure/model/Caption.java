package cn.metrology.lims.procedure.model;

/** What people read, in both languages. */
record Caption(String zh, String en) {}
