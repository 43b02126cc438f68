package cn.metrology.lims.kernel;

/** Where the institute works: the city institute and its county branch (MS-18). */
public enum Site {
    PINGXIANG(""),
    LIANHUA("LH-");

    private final String prefix;

    Site(String prefix) {
        this.prefix = prefix;
    }

    /** What numbers of this site begin with, so that the two counters never meet. */
    public String prefix() {
        return prefix;
    }
}
