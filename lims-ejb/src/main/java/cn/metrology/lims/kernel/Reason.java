package cn.metrology.lims.kernel;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Why something is changed, said once in the service and written beside every change of the same request. */
@RequestScoped
public class Reason {
    private String text;

    public void of(String because) {
        if (because == null || because.isBlank()) {
            throw new BusinessException(KernelError.REASON_MISSING);
        }
        text = because.strip();
    }

    public Optional<String> text() {
        return Optional.ofNullable(text);
    }
}
