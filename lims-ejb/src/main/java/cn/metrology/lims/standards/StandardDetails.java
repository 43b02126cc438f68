package cn.metrology.lims.standards;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What the standard's own page shows besides its row: examination, persons, place, its life and what it lacks. */
public record StandardDetails(
        StandardView standard,
        StandardKind kind,
        String owner,
        String publicCertificateNo,
        String certificateIssuer,
        LocalDate certificateIssuedOn,
        LocalDate applyBy,
        Person responsible,
        List<Person> persons,
        String room,
        String environment,
        String auxiliaries,
        List<StandardEventView> events,
        List<ReadinessGap> gaps,
        List<StandardAct> acts)
        implements Serializable {
    public StandardDetails {
        persons = List.copyOf(persons);
        events = List.copyOf(events);
        gaps = List.copyOf(gaps);
        acts = List.copyOf(acts);
    }

    /** Somebody who works with the standard. */
    public record Person(String id, String name) implements Serializable {}
}
