package cn.metrology.lims.traceability;

import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.kernel.Sha256;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.traceability.model.Results;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Writes down, inside the issuing transaction, what a document rests on and the whole chain as it is known then. */
@ApplicationScoped
public class ChainKeeper {
    private Results results;
    private Pictures pictures;
    private Clock clock;

    protected ChainKeeper() {} // container proxy

    @Inject
    ChainKeeper(Results results, Pictures pictures, Clock clock) {
        this.results = results;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** The document that is being issued. */
    public record Document(
            String certificateNo,
            String worksheetNumber,
            LocalDate measuredOn,
            String clientNumber,
            String clientName,
            Site site) {}

    /** An instrument of the record with the certificate whose values were used. */
    public record Standard(String instrumentNumber, String calibrationNo) {}

    public void issued(Document document, List<Standard> standards) {
        if (standards.isEmpty()) {
            return;
        }
        List<UseRow> uses = standards.stream().map(one -> use(document, one)).toList();
        results.add(uses);
        Instant now = clock.instant();
        String chain = GraphJson.write(pictures.ofDocument(document.certificateNo(), uses, now));
        String hash = Sha256.of(chain).value();
        results.keep(document.certificateNo(), chain, hash, now);
    }

    private static UseRow use(Document document, Standard standard) {
        return new UseRow(
                Ids.next(),
                standard.instrumentNumber(),
                standard.calibrationNo() == null ? "" : standard.calibrationNo(),
                document.measuredOn(),
                document.worksheetNumber(),
                document.certificateNo(),
                document.clientNumber(),
                document.clientName(),
                document.site());
    }
}
