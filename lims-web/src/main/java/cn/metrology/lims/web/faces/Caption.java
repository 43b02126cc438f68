package cn.metrology.lims.web.faces;

import cn.metrology.lims.kernel.Institute;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How a page shows what is not text: constants by their caption, days and moments in Pingxiang's time. */
@Named("caption")
@RequestScoped
public class Caption {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Institute.ZONE);

    @Inject
    private Language language;

    public String of(Enum<?> constant) {
        return language.texts().caption(constant);
    }

    /** The kind of object that a line of the trail is about; an entry of an older version may name one that is no more. */
    public String object(String type) {
        String key = "audit.object." + type;
        return language.texts().has(key) ? language.texts().text(key) : type;
    }

    public String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    public String moment(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }
}
