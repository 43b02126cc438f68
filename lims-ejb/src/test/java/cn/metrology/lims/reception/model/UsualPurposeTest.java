package cn.metrology.lims.reception.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.metrology.lims.reception.MandatoryPurpose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsualPurposeTest {
    @ParameterizedTest
    @CsvSource({
        "安全防护：锅炉、压力容器、医用灭菌器等的压力；环境监测等, SAFETY",
        "贸易结算、医疗卫生等的称重, TRADE",
        "医疗卫生：人体血压, HEALTH",
        "仅型式批准，不强检, NONE",
        ", NONE"
    })
    void thePurposeThatIsNamedFirstIsProposed(String scope, MandatoryPurpose purpose) {
        assertThat(UsualPurpose.in(scope)).isEqualTo(purpose);
    }
}
