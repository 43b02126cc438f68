package cn.metrology.lims.measurement;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.SignatureMeaning;
import cn.metrology.lims.identity.Signatures;
import cn.metrology.lims.measurement.model.Signer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Who is at work, and his signatures. */
@Dependent
class Signing {
    private final Signatures signatures;
    private final CurrentUser user;

    @Inject
    Signing(Signatures signatures, CurrentUser user) {
        this.signatures = signatures;
        this.user = user;
    }

    Signer me() {
        return new Signer(user.id(), user.name());
    }

    void all(SignatureMeaning meaning, List<Signatures.Signed> contents, String password) {
        signatures.signAll(meaning, contents, password);
    }
}
