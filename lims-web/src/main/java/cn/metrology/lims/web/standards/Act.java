package cn.metrology.lims.web.standards;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.web.faces.FieldErrors;
import cn.metrology.lims.web.faces.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;

/** Sends a command of a page: says which field lacks something, or what the service refuses; answers what came of it. */
@RequestScoped
public class Act {
    @Inject
    private FieldErrors errors;

    @Inject
    private Messages messages;

    <C, V> Optional<V> send(C command, Function<C, V> service) {
        if (!errors.accept(command)) {
            return Optional.empty();
        }
        try {
            return Optional.of(service.apply(command));
        } catch (BusinessException refusal) {
            messages.refused(refusal);
            return Optional.empty();
        }
    }
}
