package cn.metrology.lims.identity;

import cn.metrology.lims.identity.model.Account;
import cn.metrology.lims.identity.model.Accounts;
import cn.metrology.lims.identity.model.Signature;
import cn.metrology.lims.identity.model.SignatureBook;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Sha256;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Signing by the password entered again (people.md 4); the caller's rights were asked for by the calling service. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Signatures {
    private CurrentUser user;
    private PasswordCheck passwords;
    private Accounts accounts;
    private SignatureBook book;
    private Clock clock;

    protected Signatures() {} // container proxy

    @Inject
    public Signatures(CurrentUser user, PasswordCheck passwords, Accounts accounts, SignatureBook book, Clock clock) {
        this.user = user;
        this.passwords = passwords;
        this.accounts = accounts;
        this.book = book;
        this.clock = clock;
    }

    /** What is signed: an object in one revision, and the content that it had. */
    public record Signed(String objectNumber, int revision, Sha256 content) {}

    /** Several objects under one entry of the password. */
    public List<SignatureView> signAll(SignatureMeaning meaning, List<Signed> objects, String password) {
        Account signer = authenticated(password);
        return objects.stream().map(object -> sign(signer, meaning, object)).toList();
    }

    /** A wrong password refuses, rolls back what was to be signed, and counts towards the lockout. */
    public SignatureView sign(
            SignatureMeaning meaning, String objectNumber, int revision, Sha256 content, String password) {
        return sign(authenticated(password), meaning, new Signed(objectNumber, revision, content));
    }

    private Account authenticated(String password) {
        StaffId who = user.id();
        PasswordCheck.Outcome outcome = passwords.attempt(who, password == null ? "" : password, Optional.empty());
        if (outcome.lockedUntil().isPresent()) {
            throw new BusinessException(
                    IdentityError.ACCOUNT_LOCKED, outcome.lockedUntil().get());
        }
        if (!outcome.right()) {
            throw new BusinessException(IdentityError.WRONG_PASSWORD);
        }
        return accounts.find(who).orElseThrow(() -> new BusinessException(IdentityError.ACCOUNT_NOT_FOUND, who));
    }

    private SignatureView sign(Account signer, SignatureMeaning meaning, Signed object) {
        Signature signature = new Signature(
                signer, meaning, object.objectNumber(), object.revision(), object.content(), clock.instant());
        book.add(signature);
        return signature.view();
    }

    public List<SignatureView> of(String objectNumber) {
        return book.of(objectNumber).stream().map(Signature::view).toList();
    }
}
