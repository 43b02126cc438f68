package cn.metrology.lims.people.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.people.Duty;
import java.util.List;

/** Authorisations, registrations and conflicts of the staff. */
public interface People {
    void add(Authorisation authorisation);

    void add(Qualification qualification);

    void add(Conflict conflict);

    boolean isEmpty();

    Authorisation require(long id, int seenVersion);

    List<Authorisation> authorisations(ServiceKind serviceKind, Duty duty);

    List<Authorisation> authorisations();

    List<Qualification> qualifications(StaffId staff);

    List<Qualification> qualifications();

    List<Conflict> conflicts(StaffId staff);

    void flush();
}
