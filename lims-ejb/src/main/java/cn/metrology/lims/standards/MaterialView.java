package cn.metrology.lims.standards;

import java.io.Serializable;
import java.time.LocalDate;

/** The lot of a certified reference material. */
public record MaterialView(String lot, LocalDate openedOn, LocalDate usableUntil, String remaining)
        implements Serializable {}
