package cn.metrology.lims.identity;

import cn.metrology.lims.kernel.Site;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Set;

/** What an administrator enters for a new or changed account. */
public record SaveAccount(
        @NotNull @Size(max = 40) String username,
        @NotNull @Size(max = 80) String name,
        @NotNull Site site,
        @NotNull Set<Role> roles,
        @Size(max = 16) String clientNumber)
        implements Serializable {}
