package cn.metrology.lims.people.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.people.Duty;
import cn.metrology.lims.people.GrantAuthorisation;
import cn.metrology.lims.people.PeopleError;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorisationTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "MEC-021, MEC-021, PINGXIANG, 2026-01-01, true",
        "MEC, MEC-021, PINGXIANG, 2026-12-31, true",
        "'', ELE-001, PINGXIANG, 2026-06-01, true",
        "MEC, ELE-001, PINGXIANG, 2026-06-01, false",
        "MEC-021, MEC-022, PINGXIANG, 2026-06-01, false",
        "MEC, MEC-021, LIANHUA, 2026-06-01, false",
        "MEC, MEC-021, PINGXIANG, 2025-12-31, false",
        "MEC, MEC-021, PINGXIANG, 2027-01-01, false",
    })
    void coversItemSiteAndDay(String items, String item, Site site, LocalDate day, boolean covered) {
        assertThat(granted(items, UNTIL).covers(item, site, day)).isEqualTo(covered);
    }

    @Test
    void endedItCountsUntilTheDayBefore() {
        Authorisation one = granted("MEC", UNTIL);
        one.end(LocalDate.of(2026, 6, 1));
        assertThat(one.inForce(LocalDate.of(2026, 5, 31))).isTrue();
        assertThat(one.inForce(LocalDate.of(2026, 6, 1))).isFalse();
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> granted("MEC", FROM.minusDays(1)))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> assertThat(e.code()).isEqualTo(PeopleError.AUTHORISATION_PERIOD_INVALID));
    }

    private static Authorisation granted(String items, LocalDate until) {
        return new Authorisation(
                new GrantAuthorisation(
                        "zhang", ServiceKind.VERIFICATION, items, Duty.PERFORM, Site.PINGXIANG, FROM, until, "授权书"),
                new StaffId("zhao"));
    }
}
