package cn.metrology.lims.web.people;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.people.AuthorisationService;
import cn.metrology.lims.people.AuthorisationView;
import cn.metrology.lims.people.Duty;
import cn.metrology.lims.people.GrantAuthorisation;
import cn.metrology.lims.people.QualificationView;
import cn.metrology.lims.web.faces.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** State of people/people.xhtml. */
@Named
@ViewScoped
public class PeopleBean implements Serializable {
    @Inject
    private AuthorisationService service;

    @Inject
    private Messages messages;

    private List<AuthorisationView> authorisations;
    private List<QualificationView> registrations;
    private Form form = new Form();

    @PostConstruct
    void load() {
        authorisations = service.all();
        registrations = service.qualifications();
    }

    public void grant() {
        try {
            service.grant(form.command());
            messages.done("people.granted", form.staff);
            form = new Form();
            load();
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    public void end(AuthorisationView one) {
        try {
            service.end(one.key(), one.version());
            messages.done("people.ended", one.name());
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
        load();
    }

    public List<AuthorisationView> getAuthorisations() {
        return authorisations;
    }

    public List<QualificationView> getRegistrations() {
        return registrations;
    }

    public Form getForm() {
        return form;
    }

    public ServiceKind[] getKinds() {
        return ServiceKind.values();
    }

    public Duty[] getDuties() {
        return Duty.values();
    }

    public Site[] getSites() {
        return Site.values();
    }

    /** The authorisation being typed. */
    public static class Form implements Serializable {
        private String staff;
        private ServiceKind kind = ServiceKind.VERIFICATION;
        private String items;
        private Duty duty = Duty.PERFORM;
        private Site site = Site.PINGXIANG;
        private LocalDate from;
        private LocalDate until;
        private String evidence;

        GrantAuthorisation command() {
            return new GrantAuthorisation(staff, kind, items == null ? "" : items, duty, site, from, until, evidence);
        }

        public String getStaff() {
            return staff;
        }

        public void setStaff(String staff) {
            this.staff = staff;
        }

        public ServiceKind getKind() {
            return kind;
        }

        public void setKind(ServiceKind kind) {
            this.kind = kind;
        }

        public String getItems() {
            return items;
        }

        public void setItems(String items) {
            this.items = items;
        }

        public Duty getDuty() {
            return duty;
        }

        public void setDuty(Duty duty) {
            this.duty = duty;
        }

        public Site getSite() {
            return site;
        }

        public void setSite(Site site) {
            this.site = site;
        }

        public LocalDate getFrom() {
            return from;
        }

        public void setFrom(LocalDate from) {
            this.from = from;
        }

        public LocalDate getUntil() {
            return until;
        }

        public void setUntil(LocalDate until) {
            this.until = until;
        }

        public String getEvidence() {
            return evidence;
        }

        public void setEvidence(String evidence) {
            this.evidence = evidence;
        }
    }
}
