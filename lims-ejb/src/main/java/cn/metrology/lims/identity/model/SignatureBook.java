package cn.metrology.lims.identity.model;

import java.util.List;

/** All signatures ever given. */
public interface SignatureBook {
    void add(Signature signature);

    /** The signatures on one object, oldest first. */
    List<Signature> of(String objectNumber);
}
