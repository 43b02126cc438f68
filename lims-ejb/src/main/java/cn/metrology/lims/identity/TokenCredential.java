package cn.metrology.lims.identity;

import jakarta.security.enterprise.credential.Credential;

/** What a program sent as {@code Authorization: Bearer}. */
public record TokenCredential(String token, String address) implements Credential {
    @Override
    public String toString() {
        return "token from " + address;
    }
}
