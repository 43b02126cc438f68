package cn.metrology.lims.standards;

import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Documents;
import cn.metrology.lims.kernel.Sha256;
import cn.metrology.lims.kernel.StoredDocument;
import cn.metrology.lims.standards.model.DccReader;
import cn.metrology.lims.standards.model.FileType;
import cn.metrology.lims.standards.model.ReferenceInstrument;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Certificates of upper laboratories as files: digital ones are read, all are kept and named by their hash (TR-04). */
@Stateless
public class DigitalCertificateService {
    private static final String XML = "application/xml";

    private Documents documents;
    private CalibrationWorkbook workbook;
    private Holdings holdings;

    protected DigitalCertificateService() {} // container proxy

    @Inject
    public DigitalCertificateService(Documents documents, CalibrationWorkbook workbook, Holdings holdings) {
        this.documents = documents;
        this.workbook = workbook;
        this.holdings = holdings;
    }

    /** What the file says of this instrument, in the instrument's unit. Nothing is entered yet. */
    @RolesAllowed(Right.STANDARD_EDIT)
    public CalibrationDraft read(String instrumentNumber, byte[] file) {
        ReferenceInstrument instrument = holdings.instrument(instrumentNumber);
        CalibrationDraft draft = isZip(file) ? workbook.read(file) : DccReader.read(file, instrument.unit());
        boolean same = draft.serials().stream()
                .anyMatch(one -> one.equalsIgnoreCase(instrument.serial()) || one.equals(instrument.number()));
        if (!same) {
            throw new BusinessException(
                    StandardsError.OTHER_INSTRUMENT,
                    String.join(", ", draft.serials()),
                    instrument.number(),
                    instrument.serial());
        }
        return draft;
    }

    /** Keeps a certificate, digital or scanned, and says its hash. */
    @RolesAllowed(Right.STANDARD_EDIT)
    public String keep(byte[] file) {
        boolean xml = file.length > 0 && file[0] == '<' || isMarkedXml(file);
        return documents.store(file, xml ? XML : FileType.of(file).mediaType()).value();
    }

    @RolesAllowed(Right.STANDARD_READ)
    public StoredDocument file(String instrumentNumber, String hash) {
        boolean named = holdings.instrument(instrumentNumber).calibrations().stream()
                .anyMatch(one -> hash.equals(one.view().fileHash()));
        if (!named) {
            throw new BusinessException(StandardsError.FILE_NOT_FOUND, hash);
        }
        return documents
                .find(new Sha256(hash))
                .orElseThrow(() -> new BusinessException(StandardsError.FILE_NOT_FOUND, hash));
    }

    @RolesAllowed(Right.STANDARD_EDIT)
    public byte[] template() {
        return workbook.template();
    }

    private static boolean isZip(byte[] file) {
        return file.length > 1 && file[0] == 'P' && file[1] == 'K';
    }

    /** With the byte order mark of UTF-8 before it. */
    private static boolean isMarkedXml(byte[] file) {
        return file.length > 3 && file[0] == (byte) 0xEF && file[1] == (byte) 0xBB && file[3] == '<';
    }
}
