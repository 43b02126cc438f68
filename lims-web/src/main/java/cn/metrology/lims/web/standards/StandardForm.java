package cn.metrology.lims.web.standards;

import cn.metrology.lims.standards.ChangeKind;
import cn.metrology.lims.standards.StandardAct;
import cn.metrology.lims.standards.StandardDetails;
import java.io.Serializable;
import java.time.LocalDate;

/** What is being typed on the basic page of a standard. */
public class StandardForm implements Serializable {
    private String responsible;
    private String[] persons = new String[0];
    private String room;
    private String environment;
    private String auxiliaries;
    private StandardAct act;
    private String because;
    private String password;
    private String certificateNo;
    private String issuer;
    private LocalDate issuedOn;
    private LocalDate validUntil;
    private String publicCertificateNo;
    private ChangeKind change;
    private boolean essential;
    private LocalDate changedOn;
    private String what;

    void fill(StandardDetails said) {
        responsible = said.responsible() == null ? null : said.responsible().id();
        persons = said.persons().stream().map(StandardDetails.Person::id).toArray(String[]::new);
        room = said.room();
        environment = said.environment();
        auxiliaries = said.auxiliaries();
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }

    public String[] getPersons() {
        return persons.clone();
    }

    public void setPersons(String[] persons) {
        this.persons = persons == null ? new String[0] : persons.clone();
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }

    public String getEnvironment() {
        return environment;
    }

    public void setEnvironment(String environment) {
        this.environment = environment;
    }

    public String getAuxiliaries() {
        return auxiliaries;
    }

    public void setAuxiliaries(String auxiliaries) {
        this.auxiliaries = auxiliaries;
    }

    public StandardAct getAct() {
        return act;
    }

    public void setAct(StandardAct act) {
        this.act = act;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCertificateNo() {
        return certificateNo;
    }

    public void setCertificateNo(String certificateNo) {
        this.certificateNo = certificateNo;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public String getPublicCertificateNo() {
        return publicCertificateNo;
    }

    public void setPublicCertificateNo(String publicCertificateNo) {
        this.publicCertificateNo = publicCertificateNo;
    }

    public ChangeKind getChange() {
        return change;
    }

    public void setChange(ChangeKind change) {
        this.change = change;
    }

    public boolean isEssential() {
        return essential;
    }

    public void setEssential(boolean essential) {
        this.essential = essential;
    }

    public LocalDate getChangedOn() {
        return changedOn;
    }

    public void setChangedOn(LocalDate changedOn) {
        this.changedOn = changedOn;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }
}
