package cn.metrology.lims.standards.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.standards.CheckMethod;
import cn.metrology.lims.standards.LimitBasis;
import cn.metrology.lims.standards.PlanCheck;
import cn.metrology.lims.standards.RecordCheck;
import cn.metrology.lims.standards.RecordRepeatability;
import cn.metrology.lims.standards.RecordStability;
import cn.metrology.lims.standards.RecordVerification;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Invented tests and intermediate checks of the demonstration institute: an established chart, one with an alarm, a young one. */
public final class DemoControl {
    private static final StaffId TECHNICIAN = new StaffId("jiandingyuan1");
    private static final List<String> ESTABLISHED = List.of(
            "1.0001 1.0002 1.0002",
            "1.0000 1.0001 1.0000",
            "1.0002 1.0003 1.0002",
            "1.0001 1.0001 1.0002",
            "0.9999 1.0000 1.0001",
            "1.0002 1.0002 1.0003",
            "1.0000 1.0001 1.0001",
            "1.0003 1.0002 1.0002",
            "1.0001 1.0000 1.0001",
            "1.0002 1.0001 1.0001",
            "1.0001 1.0002 1.0001",
            "1.0000 1.0001 1.0002");
    private static final List<String> ALARMED = List.of(
            "10000.10",
            "10000.12",
            "10000.11",
            "10000.13",
            "10000.12",
            "10000.10",
            "10000.11",
            "10000.13",
            "10000.12",
            "10000.11",
            "10000.14",
            "10000.14");
    private static final List<String> YOUNG = List.of("1.502 1.500", "1.500 1.502", "1.504 1.502", "1.502 1.502");

    private final LocalDate today;
    private final Instant now;

    public DemoControl(LocalDate today, Instant now) {
        this.today = today;
        this.now = now;
    }

    public CheckPlan established(ReferenceInstrument instrument) {
        PlanCheck said = plan(instrument, "1.0 MPa 点示值", "MPa", "1.0000", "0.00125", 3);
        return checked(new CheckPlan("HC-演示-1", instrument, said), ESTABLISHED);
    }

    public CheckPlan alarmed(ReferenceInstrument instrument) {
        PlanCheck said = plan(instrument, "电阻值", "Ohm", "10000.12", "0.20", 1);
        return checked(new CheckPlan("HC-演示-2", instrument, said), ALARMED);
    }

    public CheckPlan young(ReferenceInstrument instrument) {
        PlanCheck said = plan(instrument, "1.5 MPa 点示值", "MPa", "1.500", "0.010", 2);
        return checked(new CheckPlan("HC-演示-3", instrument, said), YOUNG);
    }

    private PlanCheck plan(
            ReferenceInstrument instrument, String what, String unit, String value, String limit, int readings) {
        return new PlanCheck(
                instrument.number(),
                what,
                unit,
                CheckMethod.CHECK_STANDARD,
                "（演示）核查标准",
                new BigDecimal(value),
                new BigDecimal(limit),
                "最大允许误差的绝对值",
                readings,
                3,
                today);
    }

    /** A check every three months, the last a month ago. */
    private CheckPlan checked(CheckPlan plan, List<String> checks) {
        for (int i = 0; i < checks.size(); i++) {
            LocalDate day = today.minusMonths(3L * (checks.size() - 1 - i) + 1);
            plan.record(
                    new RecordCheck(plan.number(), 0, day, "20.1 ℃, 48 %RH", readings(checks.get(i))),
                    TECHNICIAN,
                    now,
                    today);
        }
        return plan;
    }

    /** Of the standard that the worked example uses. */
    public List<PerformanceTest> tests(String standard) {
        RecordRepeatability repeatability = new RecordRepeatability(
                standard,
                "1.0 MPa 点示值误差",
                "MPa",
                today.minusMonths(4),
                "（演示）1.6级压力表",
                true,
                new BigDecimal("0.0006"),
                readings("1.0005 1.0010 1.0005 1.0010 1.0005 1.0000 1.0005 1.0010 1.0005 1.0005"));
        PerformanceTest lastYear =
                PerformanceTest.of("CS-演示-2", stability(standard, 16, "1.0001"), List.of(), false, TECHNICIAN);
        PerformanceTest thisYear =
                PerformanceTest.of("CS-演示-3", stability(standard, 4, "1.0003"), List.of(lastYear), false, TECHNICIAN);
        RecordVerification verification = new RecordVerification(
                standard,
                "1.0 MPa 点示值",
                "MPa",
                today.minusMonths(5),
                "江西省计量测试研究院（演示）",
                stated("1.0004", "0.0012", "2"),
                stated("1.0001", "0.0006", "3"));
        return List.of(
                PerformanceTest.of("CS-演示-1", repeatability, TECHNICIAN),
                lastYear,
                thisYear,
                PerformanceTest.of("CS-演示-4", verification, TECHNICIAN));
    }

    private RecordStability stability(String standard, int monthsAgo, String mean) {
        return new RecordStability(
                standard,
                "1.0 MPa 点示值",
                "MPa",
                today.minusMonths(monthsAgo),
                "（演示）核查标准 0.02级数字压力计",
                LimitBasis.MPE,
                new BigDecimal("0.00125"),
                readings((mean + " ").repeat(10).strip()));
    }

    private static RecordVerification.Stated stated(String value, String expanded, String k) {
        return new RecordVerification.Stated(new BigDecimal(value), new BigDecimal(expanded), new BigDecimal(k));
    }

    private static List<BigDecimal> readings(String text) {
        return Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
    }
}
