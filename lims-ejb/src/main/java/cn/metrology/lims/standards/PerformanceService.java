package cn.metrology.lims.standards;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.Reason;
import cn.metrology.lims.standards.model.ControlRecords;
import cn.metrology.lims.standards.model.MeasurementStandard;
import cn.metrology.lims.standards.model.PerformanceTest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Repeatability, stability and verification records of a measurement standard, judged as JJF 1033 says (MS-08 to MS-13). */
@Stateless
public class PerformanceService {
    private static final String SERIES = "CS";

    private ControlRecords records;
    private Holdings holdings;
    private CurrentUser user;
    private Reason reason;
    private Clock clock;

    protected PerformanceService() {} // container proxy

    @Inject
    public PerformanceService(ControlRecords records, Holdings holdings, CurrentUser user, Reason reason, Clock clock) {
        this.records = records;
        this.holdings = holdings;
        this.user = user;
        this.reason = reason;
        this.clock = clock;
    }

    @RolesAllowed({Right.STANDARD_EDIT, Right.WORKSHEET_WORK})
    public TestView record(@Valid RecordRepeatability command) {
        MeasurementStandard standard = open(command.standardCode(), command.measuredOn());
        return keep(PerformanceTest.of(number(standard), command, user.id()));
    }

    /** Flows 5: a stability outside its limit restricts the standard at once. */
    @RolesAllowed({Right.STANDARD_EDIT, Right.WORKSHEET_WORK})
    public TestView record(@Valid RecordStability command) {
        MeasurementStandard standard = open(command.standardCode(), command.measuredOn());
        List<PerformanceTest> earlier = records.valid(standard.code(), TestKind.STABILITY, command.quantity());
        PerformanceTest test = PerformanceTest.of(
                number(standard), command, earlier, standard.status().isNew(), user.id());
        if (test.verdict() == TestVerdict.FAILED) {
            standard.restrict();
        }
        return keep(test);
    }

    @RolesAllowed({Right.STANDARD_EDIT, Right.WORKSHEET_WORK})
    public TestView record(@Valid RecordVerification command) {
        MeasurementStandard standard = open(command.standardCode(), command.measuredOn());
        return keep(PerformanceTest.of(number(standard), command, user.id()));
    }

    /** A wrong entry stays, struck out with the reason. */
    @RolesAllowed(Right.STANDARD_CONFIRM)
    public TestView discard(String number, int seenVersion, String because) {
        reason.of(because);
        PerformanceTest test = records.requireTest(number, seenVersion);
        holdings.standard(test.standardCode());
        test.discard(because.strip());
        records.flush();
        return test.view(holdings::name);
    }

    /** The newest first. */
    @RolesAllowed(Right.STANDARD_READ)
    public List<TestView> of(String standardCode) {
        holdings.standard(standardCode);
        return records.testsOf(standardCode).stream()
                .map(one -> one.view(holdings::name))
                .toList();
    }

    private MeasurementStandard open(String code, LocalDate measuredOn) {
        if (measuredOn.isAfter(Institute.today(clock))) {
            throw new BusinessException(StandardsError.DAY_IN_FUTURE, measuredOn);
        }
        return holdings.standard(code);
    }

    private String number(MeasurementStandard standard) {
        return holdings.number(standard.site(), SERIES);
    }

    private TestView keep(PerformanceTest test) {
        records.add(test);
        records.flush();
        return test.view(holdings::name);
    }
}
