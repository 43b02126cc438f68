package cn.metrology.lims.web.home;

import cn.metrology.lims.journey.SearchGroup;
import cn.metrology.lims.journey.SearchService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** State of found.xhtml: what the search box found, by kind. */
@Named
@RequestScoped
public class FoundBean {
    @Inject
    private SearchService search;

    private String text;
    private List<SearchGroup> groups = List.of();

    public void load() {
        groups = search.search(text);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public List<SearchGroup> getGroups() {
        return groups;
    }
}
