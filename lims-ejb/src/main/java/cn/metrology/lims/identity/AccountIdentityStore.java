package cn.metrology.lims.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** Jakarta Security's view of our accounts and tokens: the groups it hands out are rights, never roles. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {
    private SignIn signIn;
    private Tokens tokens;

    protected AccountIdentityStore() {} // CDI proxy

    @Inject
    public AccountIdentityStore(SignIn signIn, Tokens tokens) {
        this.signIn = signIn;
        this.tokens = tokens;
    }

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (credential instanceof SignInCredential typed) {
            return signIn.attempt(typed)
                    .map(account -> new CredentialValidationResult(account.username(), account.rights()))
                    .orElse(CredentialValidationResult.INVALID_RESULT);
        }
        if (credential instanceof TokenCredential sent) {
            return tokens.bearer(sent.token())
                    .map(bearer -> new CredentialValidationResult(bearer.username(), bearer.rights()))
                    .orElse(CredentialValidationResult.INVALID_RESULT);
        }
        return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
}
