package cn.metrology.lims.identity.model;

import cn.metrology.lims.identity.IdentityError;
import cn.metrology.lims.kernel.BusinessException;
import java.util.Locale;

/** Length before tricks: ten characters, of at least two kinds, and not the account's own name. */
final class PasswordRule {
    static final int SHORTEST = 10;

    private PasswordRule() {}

    static void check(String password, String username) {
        if (password == null || password.length() < SHORTEST) {
            throw new BusinessException(IdentityError.PASSWORD_TOO_SHORT, SHORTEST);
        }
        boolean digits = password.chars().anyMatch(Character::isDigit);
        boolean others = password.chars().anyMatch(c -> !Character.isDigit(c));
        boolean named = password.toLowerCase(Locale.ROOT).contains(username);
        if (!digits || !others || named) {
            throw new BusinessException(IdentityError.PASSWORD_TOO_SIMPLE);
        }
    }
}
