package cn.metrology.lims.web.catalogue;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.procedure.ConfirmRegulation;
import cn.metrology.lims.procedure.MandatoryEntryView;
import cn.metrology.lims.procedure.RegisterService;
import cn.metrology.lims.procedure.RegulationView;
import cn.metrology.lims.procedure.VerificationSchemeView;
import cn.metrology.lims.web.faces.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Page state of mandatory.xhtml, schemes.xhtml and regulations.xhtml: three short lists with a confirmation. */
@Named
@ViewScoped
public class RegistersBean implements Serializable {
    @Inject
    private RegisterService service;

    @Inject
    private Messages messages;

    private List<MandatoryEntryView> mandatory;
    private List<VerificationSchemeView> schemes;
    private List<RegulationView> regulations;
    private String wanted = "";
    private RegulationView chosen;
    private LocalDate inForceFrom;
    private LocalDate inForceUntil;
    private String supersededBy;

    public List<MandatoryEntryView> getMandatory() {
        if (mandatory == null) {
            mandatory = service.mandatory();
        }
        return mandatory;
    }

    public List<VerificationSchemeView> getSchemes() {
        if (schemes == null) {
            schemes = service.schemes();
        }
        return schemes;
    }

    public List<RegulationView> getRegulations() {
        if (regulations == null) {
            String text = wanted.strip().toLowerCase(Locale.ROOT);
            regulations = service.regulations().stream()
                    .filter(one -> one.number().toLowerCase(Locale.ROOT).contains(text)
                            || one.title().contains(text))
                    .toList();
        }
        return regulations;
    }

    public void search() {
        regulations = null;
    }

    public void confirmMandatory(MandatoryEntryView row) {
        attempt(() -> service.confirmMandatory(row.category(), row.version()), row.category());
        mandatory = null;
    }

    public void confirmScheme(VerificationSchemeView row) {
        attempt(() -> service.confirmScheme(row.number(), row.version()), row.number());
        schemes = null;
    }

    public void choose(RegulationView row) {
        chosen = row;
        inForceFrom = row.inForceFrom();
        inForceUntil = row.inForceUntil();
        supersededBy = row.supersededBy();
    }

    public void confirmRegulation() {
        ConfirmRegulation command =
                new ConfirmRegulation(chosen.number(), chosen.version(), inForceFrom, inForceUntil, supersededBy);
        attempt(() -> service.confirmRegulation(command), chosen.number());
        regulations = null;
    }

    private void attempt(Runnable command, String what) {
        try {
            command.run();
            messages.done("catalogue.registers.confirmed", what);
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
    }

    public RegulationView getChosen() {
        return chosen;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted == null ? "" : wanted;
    }

    public LocalDate getInForceFrom() {
        return inForceFrom;
    }

    public void setInForceFrom(LocalDate inForceFrom) {
        this.inForceFrom = inForceFrom;
    }

    public LocalDate getInForceUntil() {
        return inForceUntil;
    }

    public void setInForceUntil(LocalDate inForceUntil) {
        this.inForceUntil = inForceUntil;
    }

    public String getSupersededBy() {
        return supersededBy;
    }

    public void setSupersededBy(String supersededBy) {
        this.supersededBy = supersededBy;
    }
}
