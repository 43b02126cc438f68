package cn.metrology.lims.traceability;

import java.util.List;

/** Lays chains out on paper (量值溯源图, TR-01), a page of A4 each. */
public interface ChainRenderer {
    byte[] render(List<GraphView> chains);
}
