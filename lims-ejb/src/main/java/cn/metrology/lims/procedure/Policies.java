package cn.metrology.lims.procedure;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.procedure.model.PolicyParameters;
import cn.metrology.lims.procedure.model.PolicyValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The institute's decisions as the rules ask for them: what did this parameter say on that day? */
@ApplicationScoped
public class Policies {
    private PolicyParameters parameters;

    /** For the container's proxy. */
    protected Policies() {}

    @Inject
    public Policies(PolicyParameters parameters) {
        this.parameters = parameters;
    }

    public String text(String key, LocalDate day) {
        return parameters
                .find(key)
                .flatMap(parameter -> parameter.on(day))
                .map(PolicyValue::value)
                .orElseThrow(() -> new BusinessException(CatalogueError.POLICY_NOT_FOUND, key));
    }

    public BigDecimal number(String key, LocalDate day) {
        return new BigDecimal(text(key, day));
    }

    public int whole(String key, LocalDate day) {
        return number(key, day).intValueExact();
    }

    public boolean flag(String key, LocalDate day) {
        return Boolean.parseBoolean(text(key, day));
    }

    /** Comma separated entries; none when the parameter is empty. */
    public List<String> list(String key, LocalDate day) {
        return Arrays.stream(text(key, day).split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }
}
