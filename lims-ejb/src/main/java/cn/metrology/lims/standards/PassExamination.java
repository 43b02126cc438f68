package cn.metrology.lims.standards;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Command: the examination or re-examination was passed (MS-01); the days are those printed on the certificate (MS-06). */
public record PassExamination(
        @NotBlank String code,
        int seenVersion,
        @NotBlank @Size(max = 64) String certificateNo,
        @NotBlank @Size(max = 100) String issuer,
        @NotNull LocalDate issuedOn,
        @NotNull LocalDate validUntil,
        @Size(max = 64) String publicCertificateNo,
        String password) {}
