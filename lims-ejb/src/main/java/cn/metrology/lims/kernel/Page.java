package cn.metrology.lims.kernel;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/** One window onto a longer list: its rows, and how many rows the whole list has under the same filter. */
public record Page<T>(List<T> rows, long total) implements Serializable {
    public Page {
        rows = List.copyOf(rows);
    }

    public static <T> Page<T> empty() {
        return new Page<>(List.of(), 0);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(rows.stream().<R>map(change).toList(), total);
    }
}
