package cn.metrology.lims.people;

import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Command: a person may from now on do this duty for these items at this site. */
public record GrantAuthorisation(
        @NotBlank @Size(max = 64) String staff,
        @NotNull ServiceKind serviceKind,
        @NotNull @Size(max = 16) String items,
        @NotNull Duty duty,
        @NotNull Site site,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotBlank @Size(max = 200) String evidence) {}
