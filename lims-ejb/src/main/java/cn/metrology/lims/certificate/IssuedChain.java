package cn.metrology.lims.certificate;

import cn.metrology.lims.certificate.model.Certificate;
import cn.metrology.lims.measurement.RecordView;
import cn.metrology.lims.traceability.ChainKeeper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps with a document that is being issued what it rests on, up to the SI (TR-10). */
@ApplicationScoped
class IssuedChain {
    private ChainKeeper keeper;

    protected IssuedChain() {} // container proxy

    @Inject
    IssuedChain(ChainKeeper keeper) {
        this.keeper = keeper;
    }

    void keep(Certificate certificate, RecordView record) {
        keeper.issued(
                new ChainKeeper.Document(
                        certificate.number().value(),
                        certificate.worksheet(),
                        certificate.measuredOn(),
                        certificate.client(),
                        certificate.clientName(),
                        certificate.site()),
                record.standards().stream()
                        .map(used -> new ChainKeeper.Standard(used.instrumentNumber(), used.calibrationCertificate()))
                        .toList());
    }
}
