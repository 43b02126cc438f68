package cn.metrology.lims.client;

import cn.metrology.lims.kernel.Site;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/** What a person can say about a client. A private person has no credit code. */
public record ClientDetails(
        @NotBlank @Size(max = 120) String name,
        @Size(max = 18) String creditCode,
        @Size(max = 200) String address,
        @Pattern(regexp = "\\d{6}") String postcode,
        @NotNull Division division,
        @NotNull Site site,
        @Size(max = 500) String remark,
        @NotNull @Size(max = 20) @Valid List<Contact> contacts)
        implements Serializable {

    public record Contact(
            @NotBlank @Size(max = 60) String name,
            @Pattern(regexp = "[0-9+ ()-]{5,30}") String phone,
            @Email @Size(max = 100) String email,
            @Size(max = 60) String duty)
            implements Serializable {}
}
