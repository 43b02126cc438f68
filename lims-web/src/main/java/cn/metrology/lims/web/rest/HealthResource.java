package cn.metrology.lims.web.rest;

import cn.metrology.lims.kernel.Health;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Whether the application can work, for whoever watches it; needs no sign-in and tells nothing else. */
@Path("health")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {
    @Inject
    private Health health;

    /** What the watcher reads. */
    public record Status(String status, String database) {}

    @GET
    public Response health() {
        boolean up = health.databaseAnswers();
        return up
                ? Response.ok(new Status("UP", "UP")).build()
                : Response.status(503)
                        .header("Retry-After", 10)
                        .entity(new Status("DOWN", "DOWN"))
                        .build();
    }
}
