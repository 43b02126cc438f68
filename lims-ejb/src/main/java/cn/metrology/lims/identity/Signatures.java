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

    /** A wrong password refuses, rolls back what was to be signed, and counts towards the lockout. */
    public SignatureView sign(
            SignatureMeaning meaning, String objectNumber, int revision, Sha256 content, String password) {
        StaffId who = user.id();
        PasswordCheck.Outcome outcome = passwords.attempt(who, password == null ? "" : password, Optional.empty());
        if (outcome.lockedUntil().isPresent()) {
            throw new BusinessException(
                    IdentityError.ACCOUNT_LOCKED, outcome.lockedUntil().get());
        }
        if (!outcome.right()) {
            throw new BusinessException(IdentityError.WRONG_PASSWORD);
        }
        Account signer =
                accounts.find(who).orElseThrow(() -> new BusinessException(IdentityError.ACCOUNT_NOT_FOUND, who));
        Signature signature = new Signature(signer, meaning, objectNumber, revision, content, clock.instant());
        book.add(signature);
        return signature.view();
    }

    public List<SignatureView> of(String objectNumber) {
        return book.of(objectNumber).stream().map(Signature::view).toList();
    }
}
