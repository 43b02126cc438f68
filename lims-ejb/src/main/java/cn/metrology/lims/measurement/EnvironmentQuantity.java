package cn.metrology.lims.measurement;

import java.util.Locale;

/** What a procedure limits about the environment, for people to read. */
public enum EnvironmentQuantity {
    TEMPERATURE,
    HUMIDITY,
    PRESSURE,
    ACCLIMATISATION;

    /** By the name procedures use. */
    public static EnvironmentQuantity of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
