package cn.metrology.lims.traceability.model;

import java.util.Collection;
import java.util.List;

/** Every step of the chain that was ever known. */
public interface Links {
    /** The steps above these, whenever known. */
    List<Link> above(Collection<String> children);

    /** The steps below these, whenever known. */
    List<Link> below(Collection<String> parents);
}
