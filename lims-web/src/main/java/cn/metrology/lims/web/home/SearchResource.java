package cn.metrology.lims.web.home;

import cn.metrology.lims.journey.SearchGroup;
import cn.metrology.lims.journey.SearchService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** One search over everything that the asker may see. */
@Path("search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {
    @Inject
    private SearchService search;

    @GET
    public List<SearchGroup> search(@QueryParam("q") @NotBlank @Size(max = 80) String text) {
        return search.search(text);
    }
}
