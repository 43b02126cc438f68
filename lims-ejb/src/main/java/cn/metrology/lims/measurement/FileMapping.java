package cn.metrology.lims.measurement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Map;

/**
 * How a table of the file lies on a grid of the worksheet: from which line on, which file column (from 0) holds the
 * points (null: line by line in the order of the worksheet), and which holds which column of the grid.
 */
public record FileMapping(
        @NotBlank String grid,
        int firstLine,
        Integer points,
        @NotNull Map<@NotBlank String, @NotNull Integer> columns) implements Serializable {
    public FileMapping {
        columns = columns == null ? Map.of() : Map.copyOf(columns);
    }
}
