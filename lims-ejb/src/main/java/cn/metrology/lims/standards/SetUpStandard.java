package cn.metrology.lims.standards;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Command: who works with the standard, where, and under which conditions. {@code persons} are sign-in names. */
public record SetUpStandard(
        @NotBlank String code,
        int seenVersion,
        @Size(max = 64) String responsible,
        @NotNull List<String> persons,
        @Size(max = 100) String room,
        @Size(max = 300) String environment,
        @Size(max = 300) String auxiliaries) {
    public SetUpStandard {
        persons = persons == null ? List.of() : List.copyOf(persons);
    }
}
