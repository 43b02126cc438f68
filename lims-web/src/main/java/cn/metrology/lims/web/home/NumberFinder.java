package cn.metrology.lims.web.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The numbers whose form alone tells where the record is. */
@ApplicationScoped
public class NumberFinder implements Finder {
    private static final Map<Pattern, String> PAGES = Map.of(
            Pattern.compile("(LH-)?WT\\d{4}-\\d{6}"), "/reception/order.xhtml?no=",
            Pattern.compile("(LH-)?YP\\d{4}-\\d{6}"), "/reception/order.xhtml?item=",
            Pattern.compile("(LH-)?W\\d{4}-\\d{6}"), "/measurement/worksheet.xhtml?no=",
            Pattern.compile("[A-Z]{2,6}-J[DZ]-[A-Z]{2}-\\d{4}-\\d{6}"), "/certificate/certificate.xhtml?no=",
            Pattern.compile("[A-Z]{2,6}-TZ-[A-Z]{2}-\\d{4}-\\d{6}"), "/certificate/certificate.xhtml?no=");

    @Override
    public Optional<String> pageOf(String text) {
        String number = text.toUpperCase(Locale.ROOT);
        return PAGES.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(number).matches())
                .map(entry -> entry.getValue() + URLEncoder.encode(number, StandardCharsets.UTF_8))
                .findFirst();
    }
}
