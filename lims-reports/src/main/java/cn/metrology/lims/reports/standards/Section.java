package cn.metrology.lims.reports.standards;

import java.util.List;

/** A heading with a table under it; what both renderings of a paper are made of. {@code shares} are widths in proportion. */
record Section(String title, List<String> heads, List<List<String>> rows, List<Float> shares) {}
