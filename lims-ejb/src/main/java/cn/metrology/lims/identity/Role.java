package cn.metrology.lims.identity;

import static cn.metrology.lims.identity.Right.ACCOUNT_MANAGE;
import static cn.metrology.lims.identity.Right.AUDITOR_GRANT;
import static cn.metrology.lims.identity.Right.AUDIT_READ;
import static cn.metrology.lims.identity.Right.AUDIT_VERIFY;
import static cn.metrology.lims.identity.Right.CATALOGUE_CONFIRM;
import static cn.metrology.lims.identity.Right.CATALOGUE_EDIT;
import static cn.metrology.lims.identity.Right.CATALOGUE_READ;
import static cn.metrology.lims.identity.Right.CERTIFICATE_AMEND;
import static cn.metrology.lims.identity.Right.CERTIFICATE_ISSUE;
import static cn.metrology.lims.identity.Right.CERTIFICATE_READ;
import static cn.metrology.lims.identity.Right.CERTIFICATE_REVOKE;
import static cn.metrology.lims.identity.Right.CLIENT_EDIT;
import static cn.metrology.lims.identity.Right.CLIENT_READ;
import static cn.metrology.lims.identity.Right.ITEM_HANDLE;
import static cn.metrology.lims.identity.Right.ORDER_ACCEPT;
import static cn.metrology.lims.identity.Right.ORDER_EDIT;
import static cn.metrology.lims.identity.Right.ORDER_READ;
import static cn.metrology.lims.identity.Right.PEOPLE_EDIT;
import static cn.metrology.lims.identity.Right.PEOPLE_READ;
import static cn.metrology.lims.identity.Right.POLICY_EDIT;
import static cn.metrology.lims.identity.Right.POLICY_QUALITY;
import static cn.metrology.lims.identity.Right.POLICY_READ;
import static cn.metrology.lims.identity.Right.POLICY_TECHNICAL;
import static cn.metrology.lims.identity.Right.PORTAL_USE;
import static cn.metrology.lims.identity.Right.PROCEDURE_EDIT;
import static cn.metrology.lims.identity.Right.PROCEDURE_READ;
import static cn.metrology.lims.identity.Right.PROCEDURE_RELEASE;
import static cn.metrology.lims.identity.Right.QUALITY_DECIDE;
import static cn.metrology.lims.identity.Right.QUALITY_READ;
import static cn.metrology.lims.identity.Right.SCOPE_EDIT;
import static cn.metrology.lims.identity.Right.SCOPE_READ;
import static cn.metrology.lims.identity.Right.STANDARD_CONFIRM;
import static cn.metrology.lims.identity.Right.STANDARD_EDIT;
import static cn.metrology.lims.identity.Right.STANDARD_READ;
import static cn.metrology.lims.identity.Right.SUPERVISION_READ;
import static cn.metrology.lims.identity.Right.TASK_ASSIGN;
import static cn.metrology.lims.identity.Right.TASK_READ;
import static cn.metrology.lims.identity.Right.UNCERTAINTY_USE;
import static cn.metrology.lims.identity.Right.WORKSHEET_CHECK;
import static cn.metrology.lims.identity.Right.WORKSHEET_READ;
import static cn.metrology.lims.identity.Right.WORKSHEET_WORK;

import java.util.Set;

/** The roles of people.md 1 with the rights of the matrix in people.md 2. The county branch is a site, not a role. */
public enum Role {
    /** Technician (检定员/校准员): sees neither orders nor prices. */
    TE(
            CLIENT_READ,
            TASK_READ,
            WORKSHEET_READ,
            WORKSHEET_WORK,
            CERTIFICATE_READ,
            STANDARD_READ,
            PROCEDURE_READ,
            CATALOGUE_READ,
            SCOPE_READ,
            PEOPLE_READ,
            UNCERTAINTY_USE),
    /** Checker (核验员). */
    CH(
            CLIENT_READ,
            TASK_READ,
            WORKSHEET_READ,
            WORKSHEET_CHECK,
            CERTIFICATE_READ,
            STANDARD_READ,
            PROCEDURE_READ,
            CATALOGUE_READ,
            SCOPE_READ,
            PEOPLE_READ,
            UNCERTAINTY_USE),
    /** Authorised signatory (批准人/授权签字人). */
    AS(
            CLIENT_READ,
            TASK_READ,
            WORKSHEET_READ,
            CERTIFICATE_READ,
            CERTIFICATE_ISSUE,
            CERTIFICATE_AMEND,
            CERTIFICATE_REVOKE,
            STANDARD_READ,
            PROCEDURE_READ,
            CATALOGUE_READ,
            SCOPE_READ,
            PEOPLE_READ,
            UNCERTAINTY_USE),
    /** Receptionist (收发/业务受理). */
    RC(CLIENT_READ, CLIENT_EDIT, ORDER_READ, ORDER_EDIT, ORDER_ACCEPT, ITEM_HANDLE, CERTIFICATE_READ, CATALOGUE_READ),
    /** Custodian of equipment and standards (设备/标准器管理员). */
    EC(STANDARD_READ, STANDARD_EDIT, PROCEDURE_READ, CATALOGUE_READ, SCOPE_READ, PEOPLE_READ, UNCERTAINTY_USE),
    /** Quality manager (质量负责人). */
    QM(
            CLIENT_READ,
            ORDER_READ,
            TASK_READ,
            WORKSHEET_READ,
            CERTIFICATE_READ,
            CERTIFICATE_AMEND,
            CERTIFICATE_REVOKE,
            STANDARD_READ,
            PROCEDURE_READ,
            CATALOGUE_READ,
            SCOPE_READ,
            POLICY_READ,
            POLICY_EDIT,
            POLICY_QUALITY,
            PEOPLE_READ,
            AUDIT_READ,
            AUDIT_VERIFY,
            AUDITOR_GRANT,
            QUALITY_READ,
            QUALITY_DECIDE,
            UNCERTAINTY_USE,
            SUPERVISION_READ),
    /** Technical manager (技术负责人). */
    TM(
            CLIENT_READ,
            ORDER_READ,
            ORDER_EDIT,
            ORDER_ACCEPT,
            TASK_READ,
            TASK_ASSIGN,
            WORKSHEET_READ,
            CERTIFICATE_READ,
            STANDARD_READ,
            STANDARD_CONFIRM,
            PROCEDURE_READ,
            PROCEDURE_EDIT,
            PROCEDURE_RELEASE,
            CATALOGUE_READ,
            CATALOGUE_EDIT,
            CATALOGUE_CONFIRM,
            SCOPE_READ,
            SCOPE_EDIT,
            POLICY_READ,
            POLICY_EDIT,
            POLICY_TECHNICAL,
            PEOPLE_READ,
            PEOPLE_EDIT,
            AUDIT_READ,
            AUDIT_VERIFY,
            QUALITY_READ,
            QUALITY_DECIDE,
            UNCERTAINTY_USE,
            SUPERVISION_READ),
    /** Client (客户/送检单位): only its own things, through the portal. */
    CL(PORTAL_USE),
    /** Accreditation or legal auditor (评审员): reads what the assignment names, changes nothing. */
    AU(
            CLIENT_READ,
            ORDER_READ,
            TASK_READ,
            WORKSHEET_READ,
            CERTIFICATE_READ,
            STANDARD_READ,
            PROCEDURE_READ,
            CATALOGUE_READ,
            SCOPE_READ,
            POLICY_READ,
            PEOPLE_READ,
            AUDIT_READ,
            QUALITY_READ),
    /** Market-regulation supervisor (市场监管人员). */
    SV(SUPERVISION_READ, CATALOGUE_READ, SCOPE_READ),
    /** System administrator (系统管理员): accounts and integrity, no business data. */
    AD(ACCOUNT_MANAGE, AUDIT_VERIFY, POLICY_READ);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot change
    private final Set<String> rights;

    Role(String... rights) {
        this.rights = Set.of(rights);
    }

    public Set<String> rights() {
        return rights;
    }

    /** Roles of people outside the institute never go together with another role. */
    public boolean isExternal() {
        return this == CL || this == AU || this == SV;
    }

    /** People.md 3 rule 10: who sees every site of the institute and not only the own one. */
    public boolean seesAllSites() {
        return this == QM || this == TM || this == AU || this == SV;
    }
}
