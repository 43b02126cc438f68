package cn.metrology.lims.procedure.model;

import java.math.BigDecimal;
import java.util.Map;

/** One row of a grid: a nominal value (null where there is none) and further numbers that belong to the point. */
record Point(String key, String label, BigDecimal nominal, Map<String, BigDecimal> numbers) {}
