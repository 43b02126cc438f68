package cn.metrology.lims.journey;

import java.io.Serializable;
import java.util.List;

/** The first hits of one kind, and how many there are. */
public record SearchGroup(SearchKind kind, long total, List<SearchHit> hits) implements Serializable {}
