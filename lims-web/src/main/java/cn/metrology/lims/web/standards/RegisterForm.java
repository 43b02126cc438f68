package cn.metrology.lims.web.standards;

import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.procedure.MetrologyField;
import cn.metrology.lims.standards.RegisterStandard;
import cn.metrology.lims.standards.StandardKind;
import java.io.Serializable;

/** A further standard being typed: of the branch, or of an enterprise. */
public class RegisterForm implements Serializable {
    private StandardKind kind = StandardKind.ENTERPRISE;
    private Site site = Site.PINGXIANG;
    private String owner;
    private String nameZh;
    private String nameEn;
    private MetrologyField field;
    private String rangeText;
    private String accuracyText;
    private String upperStandard;
    private String mainInstruments;

    RegisterStandard command() {
        return new RegisterStandard(
                kind, site, owner, nameZh, nameEn, field, rangeText, accuracyText, upperStandard, mainInstruments);
    }

    public StandardKind getKind() {
        return kind;
    }

    public void setKind(StandardKind kind) {
        this.kind = kind;
    }

    public Site getSite() {
        return site;
    }

    public void setSite(Site site) {
        this.site = site;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public MetrologyField getField() {
        return field;
    }

    public void setField(MetrologyField field) {
        this.field = field;
    }

    public String getRangeText() {
        return rangeText;
    }

    public void setRangeText(String rangeText) {
        this.rangeText = rangeText;
    }

    public String getAccuracyText() {
        return accuracyText;
    }

    public void setAccuracyText(String accuracyText) {
        this.accuracyText = accuracyText;
    }

    public String getUpperStandard() {
        return upperStandard;
    }

    public void setUpperStandard(String upperStandard) {
        this.upperStandard = upperStandard;
    }

    public String getMainInstruments() {
        return mainInstruments;
    }

    public void setMainInstruments(String mainInstruments) {
        this.mainInstruments = mainInstruments;
    }
}
