package cn.metrology.lims.measurement;

import cn.metrology.lims.identity.StaffId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Gives a task to a technician; {@code reason} is needed when somebody else has it already. */
public record AssignTask(
        @NotNull TaskNumber number,
        int seenVersion,
        @NotNull StaffId to,
        @Size(max = 500) String reason) {}
