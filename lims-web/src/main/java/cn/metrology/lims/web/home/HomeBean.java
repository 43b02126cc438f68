package cn.metrology.lims.web.home;

import cn.metrology.lims.web.faces.Me;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** Page state of index.xhtml: what waits for this person. */
@Named
@RequestScoped
public class HomeBean {
    @Inject
    @Any
    private Instance<Tile> tiles;

    @Inject
    private Me me;

    private List<Row> rows;

    /** A tile as shown. */
    public record Row(String text, String page, long count, String kind) {}

    @PostConstruct
    void load() {
        rows = tiles.stream()
                .filter(tile -> me.may(tile.right()))
                .sorted(Comparator.comparingInt(Tile::order))
                .map(HomeBean::row)
                .toList();
    }

    private static Row row(Tile tile) {
        long count = tile.count();
        return new Row(tile.text(), tile.page(), count, count == 0 ? "idle" : tile.kind());
    }

    public List<Row> getRows() {
        return rows;
    }
}
