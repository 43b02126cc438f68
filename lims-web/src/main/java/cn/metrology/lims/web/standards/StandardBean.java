package cn.metrology.lims.web.standards;

import cn.metrology.lims.identity.Role;
import cn.metrology.lims.identity.StaffNames;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.standards.ActOnStandard;
import cn.metrology.lims.standards.ChangeKind;
import cn.metrology.lims.standards.ChangeStandard;
import cn.metrology.lims.standards.InstrumentService;
import cn.metrology.lims.standards.InstrumentView;
import cn.metrology.lims.standards.PassExamination;
import cn.metrology.lims.standards.SetUpStandard;
import cn.metrology.lims.standards.StandardAct;
import cn.metrology.lims.standards.StandardDetails;
import cn.metrology.lims.standards.StandardLifeService;
import cn.metrology.lims.standards.StandardView;
import cn.metrology.lims.web.faces.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** State of standards/standard.xhtml: the standard itself, its people and its life. */
@Named
@ViewScoped
public class StandardBean implements Serializable {
    /** Reminders begin nine months before the certificate ends (MS-06). */
    private static final int REMIND_MONTHS = 9;

    @Inject
    private StandardLifeService service;

    @Inject
    private InstrumentService instrumentService;

    @Inject
    private StaffNames names;

    @Inject
    private Clock clock;

    @Inject
    private Act act;

    @Inject
    private Messages messages;

    private String code;
    private StandardDetails details;
    private List<InstrumentView> instruments;
    private StandardForm form = new StandardForm();

    public void load() {
        if (details == null) {
            details = service.find(code);
            form.fill(details);
            instruments = instrumentService
                    .page(new PageRequest(0, PageRequest.LARGEST, "number", true, Map.of("standard", code)))
                    .rows();
        }
    }

    public void setUp() {
        keep(act.send(
                new SetUpStandard(
                        code,
                        getStandard().version(),
                        form.getResponsible(),
                        List.of(form.getPersons()),
                        form.getRoom(),
                        form.getEnvironment(),
                        form.getAuxiliaries()),
                service::setUp));
    }

    public void act() {
        keep(act.send(
                new ActOnStandard(code, getStandard().version(), form.getAct(), form.getBecause(), form.getPassword()),
                service::act));
    }

    public void pass() {
        keep(act.send(
                new PassExamination(
                        code,
                        getStandard().version(),
                        form.getCertificateNo(),
                        form.getIssuer(),
                        form.getIssuedOn(),
                        form.getValidUntil(),
                        form.getPublicCertificateNo(),
                        form.getPassword()),
                service::pass));
    }

    public void change() {
        keep(act.send(
                new ChangeStandard(
                        code,
                        getStandard().version(),
                        form.getChange(),
                        form.isEssential(),
                        form.getChangedOn(),
                        form.getWhat()),
                service::change));
    }

    private void keep(Optional<StandardDetails> changed) {
        changed.ifPresent(now -> {
            details = now;
            form = new StandardForm();
            form.fill(now);
            messages.done("standards.saved", code);
        });
    }

    /** Everybody of the site who works at benches or keeps the standards. */
    public List<StaffNames.StaffName> getColleagues() {
        return Stream.of(Role.TE, Role.CH, Role.EC)
                .flatMap(role -> names.holding(role, getStandard().site()).stream())
                .distinct()
                .toList();
    }

    public boolean isExpired() {
        LocalDate until = getStandard().certificateValidUntil();
        return until != null && Institute.today(clock).isAfter(until);
    }

    public boolean isEndingSoon() {
        LocalDate until = getStandard().certificateValidUntil();
        return until != null
                && !isExpired()
                && Institute.today(clock).plusMonths(REMIND_MONTHS).isAfter(until);
    }

    public long getDaysLeft() {
        return ChronoUnit.DAYS.between(Institute.today(clock), getStandard().certificateValidUntil());
    }

    public long getBlocked() {
        return instruments.stream().filter(one -> !one.usableToday()).count();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public StandardView getStandard() {
        return details.standard();
    }

    public StandardDetails getDetails() {
        return details;
    }

    public List<InstrumentView> getInstruments() {
        return instruments;
    }

    public StandardForm getForm() {
        return form;
    }

    public List<StandardAct> getActs() {
        return details.acts();
    }

    public ChangeKind[] getChangeKinds() {
        return ChangeKind.values();
    }
}
