package cn.metrology.lims.bench;

/** How the inputs of GUM H.1 are distributed. */
public enum Sampling {
    /** Normal, rectangular and arcsine, all degrees of freedom infinite. */
    PLAIN("normal, rectangular, arcsine"),
    /** JCGM 101:2008 9.5: four t distributions and two curvilinear trapezoids. */
    STUDENT("t, curvilinear trapezoids");

    private final String caption;

    Sampling(String caption) {
        this.caption = caption;
    }

    String caption() {
        return caption;
    }
}
