package cn.metrology.lims.traceability;

import cn.metrology.lims.kernel.Csv;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.Setting;
import cn.metrology.lims.traceability.model.StarterNode;
import cn.metrology.lims.traceability.model.UpperStandards;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fills an empty register with the upper standards that the starter data name, the national standards and the SI
 * units. Which laboratory keeps an upper standard and under which accreditation the institute supplies; the
 * demonstration institute has invented ones, but for two.
 */
@Startup
@Singleton
@DependsOn("StarterStandards")
public class StarterChain {
    /** The demonstration shows how a missing link looks on these: radar meters and instrument transformers. */
    private static final Set<String> NOT_SUPPLIED = Set.of("SJ-026", "SJ-032");

    private UpperStandards register;
    private LinkBook book;
    private Clock clock;

    protected StarterChain() {} // container proxy

    @Inject
    public StarterChain(UpperStandards register, LinkBook book, Clock clock) {
        this.register = register;
        this.book = book;
        this.clock = clock;
    }

    @PostConstruct
    void load() {
        if (register.isEmpty()) {
            boolean demo = Setting.DEMO.isOn();
            LocalDate until = Institute.today(clock).plusYears(2);
            for (Map<String, String> row : rows("/starter/national-standards.csv")) {
                register.add(StarterNode.national(row).entity(LinkBook.SYSTEM, clock.instant()));
            }
            for (Map<String, String> row : rows("/starter/upper-standards.csv")) {
                StarterNode upper = StarterNode.upper(row);
                boolean supplied = demo && !NOT_SUPPLIED.contains(upper.code());
                register.add((supplied ? upper.invented(until) : upper).entity(LinkBook.SYSTEM, clock.instant()));
            }
            register.flush();
        }
        book.complete();
    }

    private static List<Map<String, String>> rows(String resource) {
        try (InputStream in = StarterChain.class.getResourceAsStream(resource)) {
            return Csv.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
