package cn.metrology.lims.client.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.metrology.lims.kernel.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {
    /** 91350100M000100Y43 is the worked example of GB 32100-2015. */
    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91110108551385082Q", "91440300708461136T"})
    void aTrueCodeIsTaken(String code) {
        assertThat(new CreditCode(code)).hasToString(code);
    }

    @Test
    void blanksAndSmallLettersAreForgiven() {
        assertThat(CreditCode.parse(" 91350100 m000100y43 ")).isEqualTo(new CreditCode("91350100M000100Y43"));
        assertThat(CreditCode.parse("  ")).isNull();
    }

    @Test
    void aWrongCheckCharacterIsNamed() {
        assertThatThrownBy(() -> new CreditCode("91350100M000100Y44"))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(ClientError.CREDIT_CODE_CHECK_DIGIT);
                    assertThat(refusal.args()).contains('3');
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91350100M000100Y4", "91350100M000100Y433", "9135010OM000100Y43", "91350100M00010 Y43"})
    void anotherFormIsRefused(String code) {
        assertThatThrownBy(() -> new CreditCode(code))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ClientError.CREDIT_CODE_MALFORMED));
    }
}
