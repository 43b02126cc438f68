package cn.metrology.lims.identity.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.spec.InvalidKeySpecException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as we keep it: PBKDF2-HMAC-SHA256 (RFC 8018 5.2) with its own salt and cost, written as
 * {@code pbkdf2-sha256$iterations$salt$hash}. The cost stands beside the hash so that it can be raised at a sign-in.
 */
public record PasswordHash(String value) {
    /** OWASP's figure of 2023 for PBKDF2-HMAC-SHA256 was 600 000; 210 000 is the floor we were given. */
    public static final int ITERATIONS = 310_000;

    private static final String SCHEME = "pbkdf2-sha256";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final Pattern FORM = Pattern.compile("pbkdf2-sha256\\$\\d+\\$[^$]+\\$[^$]+");
    private static final SecureRandom RANDOM = new SecureRandom();

    public PasswordHash {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a password hash");
        }
    }

    public static PasswordHash of(String password) {
        return of(password, ITERATIONS);
    }

    static PasswordHash of(String password, int iterations) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return new PasswordHash(String.join(
                "$",
                SCHEME,
                Integer.toString(iterations),
                base64.encodeToString(salt),
                base64.encodeToString(derive(password, salt, iterations))));
    }

    /** Takes the same time whether the first or the last byte differs. */
    public boolean matches(String password) {
        List<String> parts = parts();
        byte[] salt = Base64.getDecoder().decode(parts.get(2));
        byte[] expected = Base64.getDecoder().decode(parts.get(3));
        return MessageDigest.isEqual(expected, derive(password, salt, Integer.parseInt(parts.get(1))));
    }

    /** Made with a cost below today's: renew it while the password is at hand. */
    public boolean isOutdated() {
        return Integer.parseInt(parts().get(1)) < ITERATIONS;
    }

    private List<String> parts() {
        return List.of(value.split("\\$", -1));
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (NoSuchAlgorithmException | InvalidKeySpecException impossible) {
            throw new IllegalStateException("Every JDK has PBKDF2WithHmacSHA256", impossible);
        } finally {
            spec.clearPassword();
        }
    }

    @Override
    public String toString() {
        return "***";
    }
}
