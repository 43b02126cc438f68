package cn.metrology.lims;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.security.Principal;
import java.util.concurrent.Callable;
import javax.security.auth.Subject;

/**
 * Runs test code inside the container as a signed-in person with exactly the given rights, outside any transaction:
 * {@code As.person("heyan", Right.WORKSHEET_CHECK).call(() -> service.check(command))}.
 *
 * <p>The server's own security context is set by reflection, so that tests compile without the server.
 */
public final class As {
    private static final String CONTEXT = "com.sun.enterprise.security.SecurityContext";
    private static final String GROUP = "org.glassfish.security.common.Group";
    private static final String USER = "org.glassfish.security.common.PrincipalImpl";

    private final String username;
    private final String[] rights;

    private As(String username, String... rights) {
        this.username = username;
        this.rights = rights;
    }

    public static As person(String username, String... rights) {
        return new As(username, rights);
    }

    public <T> T call(Callable<T> work) throws Exception {
        Class<?> type = Class.forName(CONTEXT);
        Method setCurrent = type.getMethod("setCurrent", type);
        Object before = type.getMethod("getCurrent").invoke(null);
        setCurrent.invoke(null, context(type));
        try {
            return work.call();
        } finally {
            setCurrent.invoke(null, before);
        }
    }

    public void run(Work work) throws Exception {
        call(() -> {
            work.run();
            return null;
        });
    }

    private Object context(Class<?> type) throws ReflectiveOperationException {
        Subject subject = new Subject();
        subject.getPrincipals().add(named(USER, username));
        for (String right : rights) {
            subject.getPrincipals().add(named(GROUP, right));
        }
        Constructor<?> constructor = type.getConstructor(String.class, Subject.class);
        return constructor.newInstance(username, subject);
    }

    private static Principal named(String type, String name) throws ReflectiveOperationException {
        return Class.forName(type)
                .asSubclass(Principal.class)
                .getConstructor(String.class)
                .newInstance(name);
    }

    /** Work without a result. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }
}
