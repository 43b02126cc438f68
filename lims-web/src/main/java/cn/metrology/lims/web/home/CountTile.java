package cn.metrology.lims.web.home;

import java.util.function.LongSupplier;

/** A tile over a list that a service can count. */
record CountTile(String text, String page, String right, String kind, int order, LongSupplier counter) implements Tile {
    @Override
    public long count() {
        return counter.getAsLong();
    }
}
