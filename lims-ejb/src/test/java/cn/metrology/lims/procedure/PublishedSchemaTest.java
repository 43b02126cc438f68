package cn.metrology.lims.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PublishedSchemaTest {
    @Test
    void theSchemaInTheDocumentsIsTheOneThatIsShipped() throws IOException {
        assertThat(Files.readString(Path.of("../docs/procedure-schema.json")))
                .isEqualTo(Trial.text("/procedures/schema.json"));
    }
}
