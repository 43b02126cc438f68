package cn.metrology.lims.kernel;

import java.io.Serializable;
import java.util.List;

/** A text inside another text: the key of its words and what fills them, said in the reader's language. */
public record Phrase(String key, List<String> args) implements Serializable {
    public Phrase {
        args = List.copyOf(args);
    }
}
