package cn.metrology.lims.kernel;

import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Everything that can be set from outside: environment ({@code LIMS_DEMO}), system property or config file. */
public enum Setting {
    DEMO("lims.demo", "false", "Load the demonstration institute when there is no account yet"),
    PUBLIC_URL(
            "lims.public-url", "http://localhost:8080", "Where the world reaches the public page; printed in QR codes"),
    SECURE_COOKIES("lims.secure-cookies", "true", "Send the session cookie over TLS only; false for loopback"),
    SESSION_IDLE_MINUTES("lims.session.idle-minutes", "30", "A session without a request ends after so many minutes"),
    SESSION_HOURS("lims.session.hours", "12", "A session ends after so many hours, whatever happens in it"),
    TOKEN_DAYS("lims.token.max-days", "365", "The longest life of a program's token"),
    PUBLIC_CHECKS_PER_MINUTE(
            "lims.public.checks-per-minute", "60", "How many documents one address may check in a minute"),
    AUDITOR_DAYS("lims.auditor.max-days", "10", "The longest time-boxed access of an auditor (AC-07)"),
    CLOCK_TOLERANCE_SECONDS(
            "lims.clock.tolerance-seconds", "5", "How far the clock may jump back before it is refused");

    private final String key;
    private final String byDefault;
    private final String description;

    Setting(String key, String byDefault, String description) {
        this.key = key;
        this.byDefault = byDefault;
        this.description = description;
    }

    public String key() {
        return key;
    }

    public String description() {
        return description;
    }

    public String text() {
        Optional<String> set = ConfigProvider.getConfig().getOptionalValue(key, String.class);
        return set.map(String::strip).filter(value -> !value.isEmpty()).orElse(byDefault);
    }

    public boolean isOn() {
        return Boolean.parseBoolean(text());
    }

    public int number() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException malformed) {
            throw new IllegalStateException(
                    "The setting " + key + " must be a whole number, not '" + text() + "' (" + description + ")",
                    malformed);
        }
    }
}
