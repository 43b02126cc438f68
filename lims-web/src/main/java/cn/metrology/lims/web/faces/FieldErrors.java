package cn.metrology.lims.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Checks what was typed before a service sees it, and names each field that does not pass. */
@RequestScoped
public class FieldErrors {
    @Inject
    private Validator validator;

    @Inject
    private Language language;

    /** By field path, e.g. {@code lines[2].model}: the caption of the field and what is wrong with it. */
    public Map<String, String> of(Object command) {
        Map<String, String> errors = new LinkedHashMap<>();
        Set<ConstraintViolation<Object>> violations = validator.validate(command);
        violations.forEach(violation -> errors.put(violation.getPropertyPath().toString(), sentence(violation)));
        return errors;
    }

    /** Shows every error as a message of the page; true when there is none. */
    public boolean accept(Object command) {
        Map<String, String> errors = of(command);
        errors.values().forEach(this::show);
        return errors.isEmpty();
    }

    public void show(String sentence) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        context.validationFailed();
    }

    private String sentence(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        String field = path.substring(path.lastIndexOf('.') + 1);
        String rule = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        Object most = violation.getConstraintDescriptor().getAttributes().get("max");
        Object value = violation.getInvalidValue();
        return language.texts()
                .text(
                        "web.field." + rule,
                        language.texts().text("field." + field),
                        value == null ? "" : value,
                        most == null ? "" : most);
    }
}
