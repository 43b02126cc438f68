package cn.metrology.lims.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words people see, per language, joined from one bundle per component ({@code texts/<component>_<language>}). */
public final class Texts {
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final List<String> COMPONENTS = List.of(
            "web",
            "kernel",
            "identity",
            "audit",
            "uncertainty",
            "client",
            "people",
            "procedure",
            "catalogue",
            "standards",
            "control",
            "traceability",
            "reception",
            "measurement",
            "certificate",
            "quality",
            "supervision",
            "journey");

    private static final Logger LOG = Logger.getLogger(Texts.class.getName());
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Institute.ZONE);
    private static final Map<Locale, Texts> LOADED = new ConcurrentHashMap<>();

    private final Map<String, String> texts;

    private Texts(Locale language) {
        Properties all = new Properties();
        for (String component : COMPONENTS) {
            load(all, "/texts/" + component + "_" + language + ".properties");
        }
        texts = all.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(key -> key, all::getProperty));
    }

    /** The texts for a reader: English for whoever prefers English, Chinese for everybody else (house 10). */
    public static Texts of(Locale reader) {
        boolean english = reader != null && ENGLISH.getLanguage().equals(reader.getLanguage());
        return LOADED.computeIfAbsent(english ? ENGLISH : CHINESE, Texts::new);
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    public Set<String> keys() {
        return texts.keySet();
    }

    /** The text with {@code {0} {1} …} filled in. A missing text shows its key, so that the page still works. */
    public String text(String key, Object... args) {
        String pattern = texts.get(key);
        if (pattern == null) {
            LOG.warning(() -> "No text for " + key);
            return key;
        }
        if (args.length == 0) {
            return pattern;
        }
        return PLACE.matcher(pattern).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(index < args.length ? shown(args[index]) : place.group());
        });
    }

    /** What a person reads for a constant: {@code enum.ServiceKind.VERIFICATION} → 检定. */
    public String caption(Enum<?> constant) {
        return constant == null ? "" : text(key(constant));
    }

    public String refusal(BusinessException refusal) {
        return text(refusal.code().key(), refusal.args());
    }

    public static String key(Enum<?> constant) {
        return "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    private String shown(Object arg) {
        if (arg == null) {
            return "–";
        }
        if (arg instanceof Phrase phrase) {
            return text(phrase.key(), phrase.args().toArray());
        }
        if (arg instanceof ErrorCode code) {
            return text(code.key());
        }
        if (arg instanceof Enum<?> constant) {
            return caption(constant);
        }
        if (arg instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (arg instanceof Instant moment) {
            return MOMENT.format(moment);
        }
        return arg.toString();
    }

    private static void load(Properties into, String resource) {
        try (InputStream bytes = Texts.class.getResourceAsStream(resource)) {
            if (bytes != null) {
                try (Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
                    into.load(text);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
