package cn.metrology.lims.audit;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * What the command interceptor tells the entity listener. Bound to the transaction and not to the thread or request,
 * because the last changes are written at commit, after the interceptor has returned.
 */
public record CommandContext(String who, String command, String address) {
    private static final String KEY = "cn.metrology.lims.audit.command";

    /** Only the outermost command counts: what it calls belongs to it. False when there is one already. */
    public boolean begin() {
        Optional<TransactionSynchronizationRegistry> registry = registry();
        if (registry.isEmpty() || registry.get().getTransactionKey() == null) {
            return false;
        }
        if (registry.get().getResource(KEY) != null) {
            return false;
        }
        registry.get().putResource(KEY, this);
        return true;
    }

    public static Optional<CommandContext> current() {
        return registry()
                .filter(registry -> registry.getTransactionKey() != null)
                .map(registry -> (CommandContext) registry.getResource(KEY));
    }

    @SuppressWarnings("BanJNDI") // a constant name of our own naming context; the registry cannot be injected here
    private static Optional<TransactionSynchronizationRegistry> registry() {
        try {
            return Optional.of(InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry"));
        } catch (NamingException outsideOfTheContainer) {
            return Optional.empty();
        }
    }
}
