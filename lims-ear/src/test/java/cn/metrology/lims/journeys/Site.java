package cn.metrology.lims.journeys;

/** Where the product under test runs; {@code ./lims test} says so. */
final class Site {
    private static final String BASE = System.getProperty("lims.url", "http://localhost:8080");

    private Site() {}

    static String url(String path) {
        return BASE + path;
    }
}
