package cn.metrology.lims.certificate.model;

import cn.metrology.lims.certificate.GapNumber;
import java.util.List;

/** The void list. */
public interface VoidNumbers {
    void add(VoidNumber entry);

    /** By number. */
    List<VoidNumber> all();

    /** What is neither carried by a document nor explained, by number. */
    List<GapNumber> gaps();
}
