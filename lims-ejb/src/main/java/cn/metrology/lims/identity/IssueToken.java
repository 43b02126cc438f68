package cn.metrology.lims.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Set;

/** A token for a program: what for, which of the owner's rights (none named means all), and for how many days. */
public record IssueToken(@NotNull @Size(max = 120) String purpose, Set<String> scope, int days)
        implements Serializable {}
