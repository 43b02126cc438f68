package cn.metrology.lims.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Set;

/** {@code #{msg['reception.orders.title']}}: the text in the reader's language. */
@Named("msg")
@RequestScoped
public class Msg extends AbstractMap<String, String> {
    @Inject
    private Language language;

    @Override
    public String get(Object key) {
        return language.texts().text(String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return language.texts().has(String.valueOf(key));
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }

    /** {@code #{msg.of('web.total', model.rowCount)}}: with {@code {0} {1} …} filled in. */
    public String of(String key, Object... args) {
        return language.texts().text(key, args);
    }
}
