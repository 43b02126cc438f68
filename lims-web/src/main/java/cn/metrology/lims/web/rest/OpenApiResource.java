package cn.metrology.lims.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The document that describes all of this; OpenApiTest keeps it true. */
@Path("openapi.yaml")
@RequestScoped
@Produces("application/yaml;charset=UTF-8")
public class OpenApiResource {
    @GET
    public String document() throws IOException {
        try (InputStream file = OpenApiResource.class.getResourceAsStream("/openapi.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
