package cn.metrology.lims.people;

import java.io.Serializable;
import java.time.LocalDate;

/** A registration as lists show it. */
public record QualificationView(
        String staff, String name, String title, String certificateNo, LocalDate registeredUntil, boolean inForce)
        implements Serializable {}
