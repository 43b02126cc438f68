package cn.metrology.lims.people;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Setting;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.people.model.Authorisation;
import cn.metrology.lims.people.model.People;
import cn.metrology.lims.people.model.Qualification;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The demonstration institute's staff may do, check and sign what its demonstration needs. Never without demo data. */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
public class DemoAuthorisations {
    private static final StaffId TECHNICAL_MANAGER = new StaffId("jishu");
    private static final String EVERYTHING = "";

    private static final Map<String, List<String>> PERFORMERS = Map.of(
            "jiandingyuan1", List.of("MEC", "ELE", "TIM", "CHE"),
            "jiandingyuan2", List.of("MEC", "LEN", "THE", "RFR", "ACO", "OPT", "ION"),
            "heyan", List.of("ELE"));

    private People people;
    private Clock clock;

    protected DemoAuthorisations() {} // container proxy

    @Inject
    public DemoAuthorisations(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @PostConstruct
    void load() {
        if (!Setting.DEMO.isOn() || !people.isEmpty()) {
            return;
        }
        PERFORMERS.forEach(
                (staff, fields) -> fields.forEach(field -> grant(staff, field, Duty.PERFORM, Site.PINGXIANG)));
        List.of("heyan", "jiandingyuan2").forEach(staff -> grant(staff, EVERYTHING, Duty.CHECK, Site.PINGXIANG));
        grant("pizhun", EVERYTHING, Duty.SIGN, Site.PINGXIANG);
        grant("lianhua", "MEC", Duty.PERFORM, Site.LIANHUA);
        grant("lianhua2", "MEC", Duty.CHECK, Site.LIANHUA);
        grant("lianhua3", "MEC", Duty.SIGN, Site.LIANHUA);
        int serial = 0;
        for (String staff :
                List.of("jiandingyuan1", "jiandingyuan2", "heyan", "pizhun", "lianhua", "lianhua2", "lianhua3")) {
            serial++;
            people.add(new Qualification(
                    new StaffId(staff), "一级注册计量师", "（演示）%04d".formatted(serial), today().plusYears(3)));
        }
    }

    private void grant(String staff, String items, Duty duty, Site site) {
        for (ServiceKind kind : ServiceKind.values()) {
            people.add(new Authorisation(
                    new GrantAuthorisation(
                            staff, kind, items, duty, site, today().minusYears(1), today().plusYears(3), "（演示）授权书"),
                    TECHNICAL_MANAGER));
        }
    }

    private LocalDate today() {
        return Institute.today(clock);
    }
}
