package cn.metrology.lims.certificate;

import cn.metrology.lims.certificate.model.CertificateComposer.Edition;
import cn.metrology.lims.certificate.model.Words;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.Setting;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.measurement.RecordView;
import cn.metrology.lims.procedure.CatalogueService;
import cn.metrology.lims.procedure.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

/** What a document takes from the institute's own data: letterhead, validity, discipline, public address. */
@ApplicationScoped
class Editions {
    private CatalogueService catalogue;
    private Policies policies;
    private Clock clock;

    protected Editions() {} // container proxy

    @Inject
    Editions(CatalogueService catalogue, Policies policies, Clock clock) {
        this.catalogue = catalogue;
        this.policies = policies;
        this.clock = clock;
    }

    Edition issued(DocumentPress.Copy copy, CertificateNumber number, String checkCode, String approver) {
        return new Edition(
                number.value(),
                checkCode,
                verifyUrl(number, checkCode),
                letterhead(copy.record()),
                approver,
                Institute.today(clock),
                copy.validUntil(),
                copy.relation());
    }

    Edition draft(DocumentPress.Copy copy) {
        return new Edition(
                null,
                null,
                null,
                letterhead(copy.record()),
                "",
                Institute.today(clock),
                copy.validUntil(),
                copy.relation());
    }

    /** CT-08: as the procedure says; null where the kind has no validity or the instrument is verified once only (MV-04). */
    static LocalDate validUntil(RecordView record, DocumentKind kind) {
        return kind.hasValidity() ? record.results().validUntil() : null;
    }

    /** The two letters of the field in a number (CT-10). */
    String discipline(String itemCode) {
        return switch (catalogue.require(itemCode).field()) {
            case LENGTH -> "CD";
            case THERMAL -> "RG";
            case MECHANICAL -> "LX";
            case ELECTROMAGNETIC -> "DX";
            case RADIO -> "WX";
            case TIME_FREQUENCY -> "SP";
            case ACOUSTIC -> "SX";
            case OPTICAL -> "GX";
            case CHEMICAL -> "HX";
            case IONIZING_RADIATION -> "DL";
        };
    }

    private CertificateContent.Letterhead letterhead(RecordView record) {
        LocalDate day = Institute.today(clock);
        boolean county = record.item().site() == Site.LIANHUA;
        return new CertificateContent.Letterhead(
                policies.text(county ? "institute.lianhua.name" : "institute.name", day),
                policies.text("institute.nameEn", day) + (county ? Words.english("countyBranch") : ""),
                Words.text("authorisation", policies.text("institute.authorisation", day)),
                policies.text(county ? "institute.lianhua.address" : "institute.address", day),
                policies.text("institute.postcode", day),
                policies.text("institute.telephone", day),
                Words.text("howToVerify"));
    }

    private static String verifyUrl(CertificateNumber number, String checkCode) {
        return Setting.PUBLIC_URL.text() + "/verify.xhtml?no="
                + URLEncoder.encode(number.value(), StandardCharsets.UTF_8) + "&code=" + checkCode;
    }
}
