package cn.metrology.lims.web.home;

/**
 * Something waiting for the person on the home page. A component offers one by implementing this as a CDI bean; only
 * the tiles of the person's own rights are asked for their count.
 */
public interface Tile {
    /** Key of the caption in the bundles. */
    String text();

    /** The list behind it, e.g. {@code /measurement/my-tasks.xhtml}. */
    String page();

    /** The right that opens the list. */
    String right();

    long count();

    /** As of {@code l:status}: idle, busy, good, warn, bad, review. A tile that counts nothing is shown idle. */
    default String kind() {
        return "busy";
    }

    /** Order on the page, small first. */
    default int order() {
        return 100;
    }
}
