package cn.metrology.lims.procedure.model;

import java.util.List;
import java.util.Optional;

/** The short registers beside the catalogue: regulations, mandatory catalogue, verification schemes. */
public interface Registers {
    void add(Regulation regulation);

    void add(MandatoryEntry entry);

    void add(VerificationScheme scheme);

    Optional<Regulation> regulation(String number);

    Regulation requireRegulation(String number, int seenVersion);

    MandatoryEntry requireMandatory(String category, int seenVersion);

    VerificationScheme requireScheme(String number, int seenVersion);

    List<Regulation> regulations();

    List<MandatoryEntry> mandatory();

    List<VerificationScheme> schemes();

    void flush();
}
