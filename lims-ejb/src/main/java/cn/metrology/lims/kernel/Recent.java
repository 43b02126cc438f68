package cn.metrology.lims.kernel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The answers to the questions asked most recently. Only for answers that follow from the question alone, so that an old
 * one can never be wrong; {@code most} bounds the memory that it takes.
 */
public final class Recent<Q, A> {
    private final Map<Q, A> known;

    public Recent(int most) {
        known = Collections.synchronizedMap(new Bounded<>(most));
    }

    /** Two who ask at once may both find the answer out; neither waits for the other. */
    public A of(Q question, Function<Q, A> answer) {
        A known = this.known.get(question);
        if (known == null) {
            known = answer.apply(question);
            this.known.put(question, known);
        }
        return known;
    }

    private static final class Bounded<Q, A> extends LinkedHashMap<Q, A> {
        private static final long serialVersionUID = 1L;

        private final int most;

        private Bounded(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Q, A> eldest) {
            return size() > most;
        }
    }
}
