package cn.metrology.lims.procedure.model;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an accuracy class with its place among its like: 1.6 级 (smaller is better), Ⅲ 级 of weighing
 * instruments, F2 of weights, 4 等 of standards. Classes of different families cannot be compared.
 */
public record AccuracyClass(Family family, BigDecimal rank, String name) {
    /** How a family of classes is written. */
    public enum Family {
        NUMBER,
        ROMAN,
        WEIGHT,
        GRADE
    }

    private static final BigDecimal A_SHADE = new BigDecimal("0.00001");
    private static final List<String> WEIGHTS = List.of("E1", "E2", "F1", "F2", "M1", "M12", "M2", "M23", "M3");
    private static final List<String> ROMANS = List.of("I", "II", "III", "IIII");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?)(S?)级?");
    private static final Pattern GRADE = Pattern.compile("(\\d)等");
    private static final Pattern NUMBERS_OF_CLASS =
            Pattern.compile("((?:\\d{1,3}(?:\\.\\d{1,4})?S?(?:级)?\\s*[~～、/和-]\\s*)*\\d{1,3}(?:\\.\\d{1,4})?S?)级");
    private static final Pattern ROMANS_OF_CLASS = Pattern.compile("(?<![A-Z])(I{1,4})(?![A-Z])");
    private static final Pattern WEIGHTS_OF_CLASS = Pattern.compile("(?<![A-Z])(E[12]|F[12]|M(?:12|23|[123]))(?!\\d)");
    private static final Pattern GRADES = Pattern.compile("(\\d等)");
    private static final Pattern ONE_CLASS = Pattern.compile("[EFM]\\d{1,2}|I+|\\d{1,3}(?:\\.\\d{1,4})?[S等]?");

    /** One class as a person writes it: {@code 1.6}, {@code 1.6级}, {@code Ⅲ}, {@code ③}, {@code M1级}, {@code 4等}. */
    public static Optional<AccuracyClass> parse(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        String plain = plain(text).replace(" ", "");
        Matcher grade = GRADE.matcher(plain);
        if (grade.matches()) {
            return Optional.of(new AccuracyClass(Family.GRADE, new BigDecimal(grade.group(1)), grade.group(1) + "等"));
        }
        Matcher number = NUMBER.matcher(plain);
        if (number.matches()) {
            return Optional.of(number(number.group(1), number.group(2)));
        }
        String word = plain.endsWith("级") ? plain.substring(0, plain.length() - 1) : plain;
        if (ROMANS.contains(word)) {
            return Optional.of(listed(Family.ROMAN, ROMANS, word));
        }
        return WEIGHTS.contains(word) ? Optional.of(listed(Family.WEIGHT, WEIGHTS, word)) : Optional.empty();
    }

    /** The finest class that an accuracy statement such as {@code 1.0级~4.0级} or {@code F2~M3} names, if it names one. */
    public static Optional<AccuracyClass> finestIn(String statement) {
        if (statement == null) {
            return Optional.empty();
        }
        String plain = plain(statement);
        // text in brackets says by what a thing is verified: "F2~M3 (由F1检定)" begins at F2
        List<AccuracyClass> named = found(WEIGHTS_OF_CLASS, plain.replaceAll("\\(.*?\\)", ""));
        for (Pattern family : List.of(ROMANS_OF_CLASS, GRADES, NUMBERS_OF_CLASS)) {
            if (named.isEmpty()) {
                named = found(family, plain);
            }
        }
        return named.stream().min((a, b) -> a.rank.compareTo(b.rank));
    }

    private static List<AccuracyClass> found(Pattern family, String statement) {
        List<AccuracyClass> named = new ArrayList<>();
        Matcher run = family.matcher(statement);
        while (run.find()) {
            Matcher one = ONE_CLASS.matcher(run.group(1));
            while (one.find()) {
                parse(one.group()).ifPresent(named::add);
            }
        }
        return named;
    }

    /** AC-02: what is asked is not better than what is allowed. */
    public boolean notBetterThan(AccuracyClass allowed) {
        return family == allowed.family && rank.compareTo(allowed.rank) >= 0;
    }

    /** 0.2S of the electricity meters keeps its limits at smaller loads, too, hence lies just before 0.2. */
    private static AccuracyClass number(String digits, String special) {
        BigDecimal rank = new BigDecimal(digits);
        return new AccuracyClass(Family.NUMBER, special.isEmpty() ? rank : rank.subtract(A_SHADE), digits + special);
    }

    private static AccuracyClass listed(Family family, List<String> order, String word) {
        return new AccuracyClass(family, BigDecimal.valueOf(order.indexOf(word)), word);
    }

    /** Full-width signs, Ⅲ and ③ become plain letters; IV is written IIII on weighing instruments. */
    private static String plain(String text) {
        String circled = text.strip()
                .replace('①', 'Ⅰ')
                .replace('②', 'Ⅱ')
                .replace('③', 'Ⅲ')
                .replace("④", "IIII ")
                .replace("Ⅳ", "IIII")
                .replace("Ⅰ", "I ")
                .replace("Ⅱ", "II ")
                .replace("Ⅲ", "III ");
        return Normalizer.normalize(circled, Normalizer.Form.NFKC).strip();
    }
}
