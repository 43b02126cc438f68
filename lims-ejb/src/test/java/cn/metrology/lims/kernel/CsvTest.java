package cn.metrology.lims.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void quotesKeepCommasQuotesAndLineBreaks() {
        assertThat(Csv.read("\uFEFFa,b\r\n\"1,\"\"2\"\"\",\"x\ny\"\r\n,z\n"))
                .satisfiesExactly(
                        first -> assertThat(first).containsEntry("a", "1,\"2\"").containsEntry("b", "x\ny"),
                        second -> assertThat(second).containsEntry("a", null).containsEntry("b", "z"));
    }

    @Test
    void aMissingLastLineBreakOrCellIsNoticed() {
        assertThat(Csv.read("a,b\n1,")).hasSize(1);
        assertThatThrownBy(() -> Csv.read("a,b\n1\n")).hasMessageContaining("Row 2");
        assertThatThrownBy(() -> Csv.read("a\n\"1")).hasMessageContaining("does not end");
    }
}
