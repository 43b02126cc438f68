package cn.metrology.lims.reception;

import java.util.List;

/** The printed papers of the counter, as PDF. Implemented by lims-reports. */
public interface ReceptionPapers {
    /** One label of 50 × 30 mm a page, in the order given (WF-05). */
    byte[] labels(List<ItemView> items);

    /** The client's copy of the order (委托单/受理回执), A4. */
    byte[] receipt(Receipt receipt);
}
