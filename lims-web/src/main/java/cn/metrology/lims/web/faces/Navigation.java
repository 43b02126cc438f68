package cn.metrology.lims.web.faces;

import cn.metrology.lims.identity.Right;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The left rail: what this person's rights open, in the order of the day's work. */
@Named
@RequestScoped
public class Navigation {
    /** One link. {@code text} is a key of the bundle. */
    public record Entry(String text, String page, String icon, String right) {}

    /** A heading with its links. */
    public record Group(String text, List<Entry> entries) {}

    private static final List<Group> ALL = List.of(
            new Group(
                    "web.nav.reception",
                    List.of(
                            new Entry("web.nav.orders", "/reception/orders.xhtml", "pi-inbox", Right.ORDER_READ),
                            new Entry("web.nav.clients", "/client/clients.xhtml", "pi-building", Right.CLIENT_READ))),
            new Group(
                    "web.nav.work",
                    List.of(
                            new Entry("web.nav.pool", "/measurement/pool.xhtml", "pi-sitemap", Right.TASK_ASSIGN),
                            new Entry(
                                    "web.nav.myTasks", "/measurement/my-tasks.xhtml", "pi-list", Right.WORKSHEET_WORK),
                            new Entry(
                                    "web.nav.checking",
                                    "/measurement/checking.xhtml",
                                    "pi-check-square",
                                    Right.WORKSHEET_CHECK),
                            new Entry(
                                    "web.nav.approval",
                                    "/certificate/approval.xhtml",
                                    "pi-pencil",
                                    Right.CERTIFICATE_ISSUE),
                            new Entry(
                                    "web.nav.certificates",
                                    "/certificate/certificates.xhtml",
                                    "pi-verified",
                                    Right.CERTIFICATE_READ))),
            new Group(
                    "web.nav.portal",
                    List.of(
                            new Entry("web.nav.portalOrders", "/portal/orders.xhtml", "pi-inbox", Right.PORTAL_USE),
                            new Entry(
                                    "web.nav.portalCertificates",
                                    "/portal/certificates.xhtml",
                                    "pi-verified",
                                    Right.PORTAL_USE),
                            new Entry(
                                    "web.nav.portalNotices",
                                    "/portal/notices.xhtml",
                                    "pi-envelope",
                                    Right.PORTAL_USE))),
            new Group(
                    "web.nav.catalogue",
                    List.of(
                            new Entry("web.nav.items", "/catalogue/items.xhtml", "pi-book", Right.CATALOGUE_READ),
                            new Entry("web.nav.scope", "/catalogue/scope.xhtml", "pi-shield", Right.SCOPE_READ),
                            new Entry(
                                    "web.nav.mandatory", "/catalogue/mandatory.xhtml", "pi-flag", Right.CATALOGUE_READ),
                            new Entry(
                                    "web.nav.regulations",
                                    "/catalogue/regulations.xhtml",
                                    "pi-bookmark",
                                    Right.CATALOGUE_READ),
                            new Entry(
                                    "web.nav.schemes",
                                    "/catalogue/schemes.xhtml",
                                    "pi-share-alt",
                                    Right.CATALOGUE_READ),
                            new Entry(
                                    "web.nav.procedures",
                                    "/procedure/procedures.xhtml",
                                    "pi-file",
                                    Right.PROCEDURE_READ),
                            new Entry(
                                    "web.nav.policies",
                                    "/catalogue/policies.xhtml",
                                    "pi-sliders-h",
                                    Right.POLICY_READ))),
            new Group(
                    "web.nav.resources",
                    List.of(
                            new Entry(
                                    "web.nav.standards", "/standards/standards.xhtml", "pi-star", Right.STANDARD_READ),
                            new Entry(
                                    "web.nav.instruments",
                                    "/standards/instruments.xhtml",
                                    "pi-box",
                                    Right.STANDARD_READ),
                            new Entry("web.nav.due", "/standards/due.xhtml", "pi-calendar", Right.STANDARD_READ),
                            new Entry("web.nav.quality", "/standards/board.xhtml", "pi-chart-bar", Right.QUALITY_READ),
                            new Entry(
                                    "web.nav.impacts",
                                    "/quality/impacts.xhtml",
                                    "pi-exclamation-triangle",
                                    Right.QUALITY_READ),
                            new Entry("web.nav.chain", "/traceability/chain.xhtml", "pi-sitemap", Right.STANDARD_READ),
                            new Entry(
                                    "web.nav.uppers",
                                    "/traceability/upper-standards.xhtml",
                                    "pi-arrow-up",
                                    Right.STANDARD_READ),
                            new Entry("web.nav.people", "/people/people.xhtml", "pi-users", Right.PEOPLE_READ),
                            new Entry(
                                    "web.nav.uncertainty",
                                    "/uncertainty/workbench.xhtml",
                                    "pi-chart-line",
                                    Right.UNCERTAINTY_USE))),
            new Group(
                    "web.nav.system",
                    List.of(
                            new Entry("web.nav.trail", "/audit/trail.xhtml", "pi-history", Right.AUDIT_READ),
                            new Entry("web.nav.auditors", "/admin/auditors.xhtml", "pi-eye", Right.AUDITOR_GRANT),
                            new Entry(
                                    "web.nav.accounts", "/admin/accounts.xhtml", "pi-id-card", Right.ACCOUNT_MANAGE))));

    @Inject
    private Me me;

    private List<Group> mine;

    public List<Group> getGroups() {
        if (mine == null) {
            mine = ALL.stream()
                    .map(group -> new Group(
                            group.text(),
                            group.entries().stream()
                                    .filter(entry -> me.may(entry.right()))
                                    .toList()))
                    .filter(group -> !group.entries().isEmpty())
                    .toList();
        }
        return mine;
    }

    public boolean isHere(String page) {
        return page.equals(FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }
}
