package cn.metrology.lims.identity.model;

import cn.metrology.lims.identity.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All tokens of programs. */
public interface ApiTokens {
    void add(ApiToken token);

    Optional<ApiToken> find(String number);

    /** The person's tokens, newest first. */
    List<ApiToken> ownedBy(StaffId owner);

    /** Past the entity on purpose: a use is not a change of the token and leaves no trail. */
    void noteUse(String number, Instant at);
}
