package cn.metrology.lims.standards;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Command: a file joins the document set, or, without content, the reason why the part is not applicable. */
public record FileDocument(
        @NotBlank String standardCode,
        @NotNull DocumentPart part,
        @NotBlank @Size(max = 200) String title,
        byte[] content) {}
