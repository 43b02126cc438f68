package cn.metrology.lims.web.rest;

import cn.metrology.lims.kernel.PageRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Map;

/** {@code ?page=&size=&sort=-name}: what every list of the API takes; use as {@code @BeanParam @Valid Paging}. */
public class Paging {
    @QueryParam("page")
    @DefaultValue("0")
    @PositiveOrZero
    private int page;

    @QueryParam("size")
    @DefaultValue("20")
    @Min(1)
    @Max(PageRequest.LARGEST)
    private int size;

    @QueryParam("sort")
    private String sort;

    public PageRequest with(Map<String, String> filters) {
        boolean descending = sort != null && sort.startsWith("-");
        return new PageRequest(page * size, size, descending ? sort.substring(1) : sort, !descending, filters);
    }
}
