package cn.metrology.lims.audit;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Role;
import cn.metrology.lims.kernel.BusinessException;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;

/** Around every method of a *Service: names the command for the trail, notes a refusal although it rolls back, and what an auditor looks at. */
public class CommandInterceptor {
    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    @Inject
    private CurrentUser user;

    @Inject
    private CallOrigin origin;

    @Inject
    private Incidents incidents;

    @AroundInvoke
    public Object around(InvocationContext call) throws Exception {
        String service = call.getMethod().getDeclaringClass().getSimpleName();
        if (!service.endsWith("Service")) {
            return call.proceed();
        }
        CommandContext context = new CommandContext(
                user.id().value(), service + "." + call.getMethod().getName(), address());
        context.begin();
        DEPTH.set(DEPTH.get() + 1);
        try {
            Object answer = call.proceed();
            if (DEPTH.get() == 1 && user.holds(Role.AU)) {
                Object[] asked = call.getParameters();
                Object object = asked == null || asked.length == 0 ? null : asked[0];
                incidents.viewed(context.who(), context.command(), context.address(), object);
            }
            return answer;
        } catch (BusinessException refusal) {
            if (DEPTH.get() == 1) {
                incidents.refused(context.who(), context.command(), context.address(), refusal);
            }
            throw refusal;
        } finally {
            DEPTH.set(DEPTH.get() - 1);
        }
    }

    private String address() {
        try {
            return origin.address();
        } catch (ContextNotActiveException outsideOfARequest) {
            return null;
        }
    }
}
