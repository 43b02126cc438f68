package cn.metrology.lims.audit.store;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/** Puts the trail behind every entity; named in persistence.xml. */
public class TrailCustomizer implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        EntityTrail trail = new EntityTrail();
        session.getDescriptors().values().stream()
                .filter(descriptor -> !descriptor.isAggregateDescriptor())
                .forEach(descriptor -> descriptor.getEventManager().addListener(trail));
    }
}
