package cn.metrology.lims.identity;

import jakarta.security.enterprise.credential.Credential;

/** What a person typed on the sign-in page, and from where. */
public record SignInCredential(String username, String password, String address) implements Credential {
    @Override
    public String toString() {
        return username + " from " + address;
    }
}
