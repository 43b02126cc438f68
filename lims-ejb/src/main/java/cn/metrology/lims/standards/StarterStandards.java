package cn.metrology.lims.standards;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Csv;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.Setting;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.standards.model.CheckPlan;
import cn.metrology.lims.standards.model.ControlRecords;
import cn.metrology.lims.standards.model.DemoControl;
import cn.metrology.lims.standards.model.DemoInstruments;
import cn.metrology.lims.standards.model.DemoInstruments.DemoInstrument;
import cn.metrology.lims.standards.model.MeasurementStandard;
import cn.metrology.lims.standards.model.ReferenceInstrument;
import cn.metrology.lims.standards.model.StandardRow;
import cn.metrology.lims.standards.model.Standards;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Fills an empty register with the 46 standards of the starter data and the items they serve. They come without
 * certificates, hence unusable until the institute enters its own; the demonstration institute gets invented ones.
 */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
public class StarterStandards {
    private static final String PROVINCE = "江西省计量测试研究院（演示）";
    private static final StaffId CUSTODIAN = new StaffId("biaozhun");
    private static final StaffId CONFIRMER = new StaffId("jishu");

    private static final List<String> PERSONS = List.of("jiandingyuan1", "jiandingyuan2");

    private Standards standards;
    private ControlRecords records;
    private Clock clock;

    protected StarterStandards() {} // container proxy

    @Inject
    public StarterStandards(Standards standards, ControlRecords records, Clock clock) {
        this.standards = standards;
        this.records = records;
        this.clock = clock;
    }

    @PostConstruct
    void load() {
        if (!standards.isEmpty()) {
            return;
        }
        List<StandardRow> rows =
                rows("/starter/standards.csv").stream().map(StandardRow::read).toList();
        boolean demo = Setting.DEMO.isOn();
        LocalDate today = Institute.today(clock);
        for (StandardRow row : rows) {
            MeasurementStandard standard = new MeasurementStandard(row, Site.PINGXIANG);
            if (demo) {
                examine(standard, today);
            }
            standards.add(standard);
        }
        standards.flush();
        for (Map<String, String> item : rows("/starter/test-items.csv")) {
            if (item.get("standard_code") != null) {
                standards.link(item.get("standard_code"), item.get("item_code"), 0);
            }
        }
        DemoInstruments.FURTHER_STANDARDS.forEach(
                (item, codes) -> codes.forEach(code -> standards.link(code, item, 1 + codes.indexOf(code))));
        if (demo) {
            Map<String, ReferenceInstrument> instruments = new HashMap<>();
            Set<String> inHouse = inHouse(rows);
            DemoInstruments.of(rows).forEach(one -> instruments.put(one.number(), addDemo(one, inHouse, today)));
            DemoControl control = new DemoControl(today, clock.instant());
            records.add(checked(instruments.get("BZ-018-A"), control::established));
            records.add(checked(instruments.get("BZ-034-B"), control::alarmed));
            records.add(checked(instruments.get("BZ-019-B"), control::young));
            control.tests("PX-S-018").forEach(records::add);
        }
    }

    private static void examine(MeasurementStandard standard, LocalDate today) {
        standard.examined("（演示）量标证字第" + standard.code() + "号", today.plusYears(3));
        standard.setUp(new SetUpStandard(
                standard.code(),
                0,
                PERSONS.get(0),
                PERSONS,
                "（演示）" + standard.code() + " 实验室",
                "温度 (20±2) ℃，相对湿度 ≤80 %",
                null));
    }

    private static CheckPlan checked(ReferenceInstrument instrument, Function<ReferenceInstrument, CheckPlan> control) {
        CheckPlan plan = control.apply(instrument);
        instrument.checkDue(plan.nextDue());
        return plan;
    }

    /** Standards whose upper standard is one of the institute's own. */
    private static Set<String> inHouse(List<StandardRow> rows) {
        Set<String> own = rows.stream().map(StandardRow::nameZh).collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> own.contains(row.upperStandard()))
                .map(StandardRow::code)
                .collect(Collectors.toSet());
    }

    private ReferenceInstrument addDemo(DemoInstrument demo, Set<String> inHouse, LocalDate today) {
        boolean own = inHouse.contains(demo.instrument().standardCode());
        ReferenceInstrument instrument = new ReferenceInstrument(demo.number(), demo.instrument());
        String certificate = (own ? "（演示）本所检字" : "（演示）省院检字") + demo.number();
        LocalDate calibratedOn = today.minusDays(demo.calibratedDaysAgo());
        instrument.enter(
                new EnterCalibration(
                        demo.number(),
                        0,
                        certificate,
                        own ? StandardsDirectory.INSTITUTE : PROVINCE,
                        calibratedOn,
                        calibratedOn.plusYears(1).minusDays(1),
                        null,
                        demo.points()),
                CUSTODIAN);
        instrument.decide(certificate, true, CONFIRMER);
        if (demo.quarantine() != null) {
            instrument.quarantine(demo.quarantine());
        }
        standards.add(instrument);
        return instrument;
    }

    private static List<Map<String, String>> rows(String resource) {
        try (InputStream in = StarterStandards.class.getResourceAsStream(resource)) {
            return Csv.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
