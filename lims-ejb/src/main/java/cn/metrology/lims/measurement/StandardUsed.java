package cn.metrology.lims.measurement;

import cn.metrology.lims.procedure.StandardFacts;
import java.io.Serializable;
import java.time.LocalDate;

/** TR-10: a standard with the certificates and values it had when it was used. */
public record StandardUsed(
        String instrumentNumber,
        String name,
        String model,
        String serial,
        String standardCode,
        String standardName,
        String range,
        String accuracy,
        String standardCertificate,
        LocalDate standardValidUntil,
        String calibrationCertificate,
        String calibratedBy,
        LocalDate calibrationDue,
        StandardFacts facts)
        implements Serializable {}
