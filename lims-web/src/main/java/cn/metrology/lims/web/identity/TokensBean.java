package cn.metrology.lims.web.identity;

import cn.metrology.lims.identity.IssueToken;
import cn.metrology.lims.identity.IssuedToken;
import cn.metrology.lims.identity.OwnAccountService;
import cn.metrology.lims.identity.TokenView;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.web.faces.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Page state of tokens.xhtml. */
@Named
@ViewScoped
public class TokensBean implements Serializable {
    @Inject
    private OwnAccountService service;

    @Inject
    private Clock clock;

    @Inject
    private Messages messages;

    private List<TokenView> rows;
    private List<String> rights;
    private List<String> scope = new ArrayList<>();
    private String purpose;
    private int days = 90;
    private String issued;

    @PostConstruct
    void load() {
        rows = service.tokens();
        rights = service.rights();
    }

    public void issue() {
        try {
            IssuedToken token = service.issueToken(new IssueToken(purpose, new HashSet<>(scope), days));
            issued = token.token();
            purpose = null;
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
        load();
    }

    public void revoke(TokenView row) {
        try {
            service.revokeToken(row.number());
            messages.done("identity.tokens.revoked", row.purpose());
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
        load();
    }

    public boolean isAlive(TokenView row) {
        return row.revokedAt() == null && clock.instant().isBefore(row.expiresAt());
    }

    public List<TokenView> getRows() {
        return rows;
    }

    public List<String> getRights() {
        return rights;
    }

    public String getIssued() {
        return issued;
    }

    public List<String> getScope() {
        return scope;
    }

    public void setScope(List<String> scope) {
        this.scope = scope;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
