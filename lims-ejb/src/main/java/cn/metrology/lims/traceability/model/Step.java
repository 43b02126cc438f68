package cn.metrology.lims.traceability.model;

import java.time.LocalDate;

/** A link of a chain, the day it was asked for at its lower end, and how far above the beginning it is. */
public record Step(Link link, LocalDate day, int depth) {
    public LocalDate dayAbove() {
        return link.dayAbove(day);
    }
}
