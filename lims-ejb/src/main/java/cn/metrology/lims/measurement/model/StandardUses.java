package cn.metrology.lims.measurement.model;

import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.measurement.StandardUseRow;
import java.util.Set;

/** Where standards stand on original records. */
public interface StandardUses {
    Page<StandardUseRow> of(String standardCode, Set<Site> sites, PageRequest request);
}
