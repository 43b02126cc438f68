package cn.metrology.lims.journey;

import java.io.Serializable;

/** Something found: its public number, what it is, and what tells it from others. {@code shownOn} is the number of the record whose page shows it. */
public record SearchHit(String number, String title, String detail, String shownOn) implements Serializable {}
