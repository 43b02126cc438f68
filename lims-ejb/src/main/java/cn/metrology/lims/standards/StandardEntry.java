package cn.metrology.lims.standards;

import cn.metrology.lims.kernel.Site;
import java.io.Serializable;

/** What others need to know of a measurement standard of the institute. */
public record StandardEntry(
        String code, String nameZh, String field, Site site, String range, String accuracy, String upperStandard)
        implements Serializable {}
