package cn.metrology.lims.web.security;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts requests by address and minute. Remembers a bounded number of addresses, the longest silent are forgotten first. */
final class RequestRate {
    static final int ADDRESSES = 10_000;
    private static final long MINUTE = 60_000;

    private final int allowed;
    private final Clock clock;
    private final Map<String, Window> windows = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > ADDRESSES;
        }
    };

    RequestRate(int allowed, Clock clock) {
        this.allowed = allowed;
        this.clock = clock;
    }

    private record Window(long minute, int count) {}

    /** 0 when the request may pass; otherwise after how many seconds to ask again. */
    synchronized long secondsToWait(String address) {
        long now = clock.millis();
        long minute = now / MINUTE;
        Window seen = windows.get(address);
        int count = seen != null && seen.minute() == minute ? seen.count() : 0;
        if (count >= allowed) {
            return 1 + ((minute + 1) * MINUTE - now) / 1000;
        }
        windows.put(address, new Window(minute, count + 1));
        return 0;
    }

    synchronized int remembered() {
        return windows.size();
    }
}
