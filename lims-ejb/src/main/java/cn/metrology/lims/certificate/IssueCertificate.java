package cn.metrology.lims.certificate;

import jakarta.validation.constraints.NotBlank;

/** Command: approve the checked record and issue its document. The password is the signature (people.md 4). */
public record IssueCertificate(
        @NotBlank String worksheetNumber,
        int seenVersion,
        @NotBlank String password) {}
