package cn.metrology.lims.standards.model;

import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.standards.TestKind;
import java.util.List;
import java.util.Set;

/** Tests of standards and plans of intermediate checks. */
public interface ControlRecords {
    void add(PerformanceTest test);

    void add(CheckPlan plan);

    PerformanceTest requireTest(String number, int seenVersion);

    /** The newest first. */
    List<PerformanceTest> testsOf(String standardCode);

    /** Those that count, of the same kind and quantity, the oldest first. */
    List<PerformanceTest> valid(String standardCode, TestKind kind, String quantity);

    CheckPlan requirePlan(String number, int seenVersion);

    CheckPlan plan(String number);

    List<CheckPlan> plansOf(String standardCode);

    List<CheckPlan> plansOfInstrument(String instrumentNumber);

    /** Plans with an alarm or a failure that nobody has answered. */
    List<CheckPlan> alarmed(Set<Site> sites);

    void flush();
}
