package cn.metrology.lims.standards;

import cn.metrology.lims.procedure.CalibrationPoint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** Command: the certificate of an upper laboratory has come (TR-04). {@code fileHash} names the stored file, or is null. */
public record EnterCalibration(
        @NotBlank String instrumentNumber,
        int seenVersion,
        @NotBlank @Size(max = 64) String certificateNo,
        @NotBlank @Size(max = 100) String institute,
        @NotNull LocalDate calibratedOn,
        @NotNull LocalDate dueOn,
        @Pattern(regexp = "[0-9a-f]{64}") String fileHash,
        @NotNull List<@Valid @NotNull CalibrationPoint> points) {
    public EnterCalibration {
        points = points == null ? List.of() : List.copyOf(points);
    }
}
