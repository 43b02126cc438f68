package cn.metrology.lims.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinInitialsTest {
    @ParameterizedTest
    @CsvSource({
        "萍乡市第一人民医院, pxsdyrmyy",
        "安源机械有限公司, ayjxyxgs",
        "鑫源(莲花)电子, xylhdz",
        "一般压力表 YB-150, ybylbyb150",
        "弹簧管式精密压力表, thgsjmylb"
    })
    void aNameIsFoundByItsFirstLetters(String name, String initials) {
        assertThat(PinyinInitials.of(name)).isEqualTo(initials);
    }
}
