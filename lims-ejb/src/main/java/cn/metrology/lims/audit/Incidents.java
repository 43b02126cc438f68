package cn.metrology.lims.audit;

import cn.metrology.lims.audit.model.AuditEntry;
import cn.metrology.lims.audit.model.ChangedValues;
import cn.metrology.lims.audit.model.Trail;
import cn.metrology.lims.identity.SignInRefused;
import cn.metrology.lims.identity.SignedIn;
import cn.metrology.lims.kernel.BusinessException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Notes what changed nothing: refusals, denials, sign-ins. In a transaction of its own, because theirs rolls back. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Incidents {
    private Trail trail;
    private Clock clock;

    protected Incidents() {} // container proxy

    @Inject
    public Incidents(Trail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    public void refused(String who, String command, String address, BusinessException refusal) {
        ChangedValues why = new ChangedValues();
        why.put("code", refusal.code().key());
        Object[] args = refusal.args();
        for (int i = 0; i < args.length; i++) {
            why.put("arg" + i, args[i]);
        }
        Object first = args.length > 0 ? args[0] : null;
        note(EntryKind.REFUSED, new AuditEntry.Origin(who, command, address), number(first), why);
    }

    /** A call that the container or a page turned away for lack of a right. */
    public void denied(String who, String what, String address) {
        note(EntryKind.DENIED, new AuditEntry.Origin(who, what, address), AuditEntry.Subject.NONE, new ChangedValues());
    }

    /** What somebody looked at who is here for a limited time (AC-07). */
    public void viewed(String who, String command, String address, Object object) {
        note(EntryKind.VIEWED, new AuditEntry.Origin(who, command, address), number(object), new ChangedValues());
    }

    public void signedIn(@Observes SignedIn fact) {
        String who = fact.who().value();
        note(
                EntryKind.SIGNED_IN,
                new AuditEntry.Origin(who, null, fact.address()),
                new AuditEntry.Subject("Account", who),
                new ChangedValues());
    }

    public void signInRefused(@Observes SignInRefused fact) {
        ChangedValues why = new ChangedValues();
        why.put("locked", fact.locked());
        note(
                EntryKind.SIGN_IN_REFUSED,
                new AuditEntry.Origin("anonymous", null, fact.address()),
                new AuditEntry.Subject("Account", fact.username()),
                why);
    }

    private void note(EntryKind kind, AuditEntry.Origin origin, AuditEntry.Subject subject, ChangedValues values) {
        AuditEntry.Change change = new AuditEntry.Change(null, values.json().orElse(null), null);
        trail.add(AuditEntry.now(kind, clock.instant(), origin, subject, change));
    }

    /** Refusals name the object first by convention, so its history shows them, too. */
    private static AuditEntry.Subject number(Object first) {
        String text = first == null ? "" : first instanceof Record one ? recordText(one) : first.toString();
        return text.matches("[A-Za-z0-9-]{4,64}") ? new AuditEntry.Subject(null, text) : AuditEntry.Subject.NONE;
    }

    /** A number is a record with a {@code value}; where it does not print as it, take it apart. */
    private static String recordText(Record number) {
        String text = number.toString();
        int from = text.indexOf("[value=");
        return from < 0 ? text : text.substring(from + "[value=".length(), text.length() - 1);
    }
}
