package cn.metrology.lims.traceability.model;

import cn.metrology.lims.traceability.LinkKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;

/**
 * Instruments, standards of the institute, upper laboratories and results of a few years, drawn from a seed: with
 * overlapping and missing certificates, certificates that name two upper standards, corrections, and circles.
 */
final class RandomGraph implements Links {
    static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 900;

    final List<Link> links = new ArrayList<>();
    final List<Used> results = new ArrayList<>();
    private final Random random;
    private long nextId = 1;

    /** A result: an instrument, used on a day with the values of a certificate. */
    record Used(int number, String instrument, String certificate, LocalDate day) {}

    RandomGraph(long seed) {
        random = new Random(seed);
        for (int laboratory = 0; laboratory < 4; laboratory++) {
            add(LinkKind.VOUCHED, "U" + laboratory, laboratory < 2 ? "N" : "U" + random.nextInt(2), "", FIRST, null);
        }
        add(LinkKind.VOUCHED, "N", "SI", "", FIRST, null);
        for (int instrument = 0; instrument < 8; instrument++) {
            add(
                    LinkKind.MEMBER,
                    "S" + instrument % 3,
                    "I" + instrument,
                    "",
                    day(),
                    random.nextBoolean() ? null : day(DAYS));
            for (int certificate = random.nextInt(5); certificate > 0; certificate--) {
                certificate("I" + instrument);
            }
        }
        for (int number = 0; number < 40; number++) {
            use(number);
        }
    }

    void certificate(String instrument) {
        String number = "C" + nextId;
        LocalDate made = day();
        LocalDate until = made.plusDays(random.nextInt(400));
        for (int uppers = 1 + random.nextInt(2); uppers > 0; uppers--) {
            String upper = random.nextInt(3) == 0 ? "S" + random.nextInt(3) : "U" + random.nextInt(4);
            add(LinkKind.CALIBRATION, instrument, upper, number, made, until);
        }
    }

    private void use(int number) {
        List<Link> certificates = links.stream()
                .filter(link -> link.kind() == LinkKind.CALIBRATION)
                .toList();
        if (!certificates.isEmpty()) {
            Link used = certificates.get(random.nextInt(certificates.size()));
            LocalDate day = used.madeOn().plusDays(random.nextInt(400));
            results.add(new Used(number, used.child(), used.certificateNo(), day));
        }
    }

    private void add(LinkKind kind, String child, String parent, String certificate, LocalDate made, LocalDate until) {
        LocalDate end = until != null && until.isBefore(made) ? made : until;
        Instant from = START.plusSeconds(random.nextInt(1000));
        Instant to = random.nextInt(6) == 0 ? from.plusSeconds(1 + random.nextInt(1000)) : null;
        links.add(new Link(nextId++, kind, child, parent, certificate, "lab", made, end, true, from, to));
    }

    /** Something learnt after a moment: a further certificate, or that an earlier link was wrong. */
    void learn(Instant after) {
        Instant when = after.plusSeconds(1 + random.nextInt(500));
        if (random.nextBoolean()) {
            LocalDate made = day();
            String upper = "U" + random.nextInt(4);
            String child = "I" + random.nextInt(8);
            links.add(new Link(
                    nextId,
                    LinkKind.CALIBRATION,
                    child,
                    upper,
                    "C" + nextId,
                    "lab",
                    made,
                    made.plusDays(300),
                    true,
                    when,
                    null));
            nextId++;
        } else {
            int wrong = random.nextInt(links.size());
            Link link = links.get(wrong);
            if (link.knownUntil() == null) {
                links.set(wrong, ended(link, when));
            }
        }
    }

    static Link ended(Link link, Instant when) {
        Instant end = link.knownFrom().isAfter(when) ? link.knownFrom() : when;
        return new Link(
                link.id(),
                link.kind(),
                link.child(),
                link.parent(),
                link.certificateNo(),
                link.laboratory(),
                link.madeOn(),
                link.validTo(),
                link.uncertaintyStated(),
                link.knownFrom(),
                end);
    }

    LocalDate day() {
        return day(0);
    }

    private LocalDate day(int after) {
        return FIRST.plusDays(after + random.nextInt(DAYS));
    }

    Instant moment() {
        return START.plusSeconds(random.nextInt(1500));
    }

    String node() {
        List<String> nodes = List.of("SI", "N", "U0", "U1", "U2", "U3", "S0", "S1", "S2", "I0", "I1", "I2", "I3", "I4");
        return nodes.get(random.nextInt(nodes.size()));
    }

    @Override
    public List<Link> above(Collection<String> children) {
        return links.stream().filter(link -> children.contains(link.child())).toList();
    }

    @Override
    public List<Link> below(Collection<String> parents) {
        return links.stream().filter(link -> parents.contains(link.parent())).toList();
    }
}
