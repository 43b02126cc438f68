package cn.metrology.lims.procedure;

import java.io.Serializable;
import java.math.BigDecimal;

/** UN-10: a result whose expanded uncertainty is smaller than the capability {@code cmc} at its point. */
public record CmcShortfall(String label, BigDecimal expanded, BigDecimal cmc, String unit) implements Serializable {}
