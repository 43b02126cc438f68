package cn.metrology.lims.web.faces;

import cn.metrology.lims.audit.Incidents;
import cn.metrology.lims.kernel.BusinessException;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.Iterator;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What a page does with a failure nobody caught: an expired view is fetched anew (the browser kept the input), a denied
 * or unknown object gets its page and a line in the trail, anything else is an incident with a number.
 */
class FailureHandler extends ExceptionHandlerWrapper {
    private static final Logger LOG = Logger.getLogger(FailureHandler.class.getName());

    FailureHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        if (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            FacesContext faces = FacesContext.getCurrentInstance();
            go(faces, target(faces, thrown));
            clear();
        }
        getWrapped().handle();
    }

    private void clear() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            events.next();
            events.remove();
        }
    }

    private static String target(FacesContext faces, Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof ViewExpiredException expired) {
                return expired.getViewId() + query(faces, "expired=1");
            }
            if (t instanceof EJBAccessException || t instanceof AccessLocalException) {
                noteDenial(faces);
                return "/error.xhtml?code=403";
            }
            if (t instanceof BusinessException refusal) {
                return switch (refusal.code().kind()) {
                    case NOT_FOUND -> "/error.xhtml?code=404";
                    case FORBIDDEN -> "/error.xhtml?code=403";
                    default -> "/error.xhtml?code=400&why=" + refusal.code().key();
                };
            }
        }
        UUID incident = UUID.randomUUID();
        LOG.log(Level.SEVERE, thrown, () -> "Incident " + incident);
        return "/error.xhtml?code=500&incident=" + incident;
    }

    private static String query(FacesContext faces, String added) {
        String number = faces.getExternalContext().getRequestParameterMap().get("no");
        return number == null || !number.matches("[A-Za-z0-9-]{1,64}") ? "?" + added : "?no=" + number + "&" + added;
    }

    private static void noteDenial(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        Principal who = external.getUserPrincipal();
        String address = ((ServletRequest) external.getRequest()).getRemoteAddr();
        CDI.current()
                .select(Incidents.class)
                .get()
                .denied(
                        who == null ? "anonymous" : who.getName(),
                        faces.getViewRoot().getViewId(),
                        address);
    }

    private static void go(FacesContext faces, String page) {
        ExternalContext external = faces.getExternalContext();
        try {
            if (!external.isResponseCommitted()) {
                external.responseReset();
            }
            external.redirect(external.getRequestContextPath() + page);
            faces.responseComplete();
        } catch (IOException | IllegalStateException gone) {
            LOG.log(Level.FINE, "The browser has left", gone);
        }
    }
}
