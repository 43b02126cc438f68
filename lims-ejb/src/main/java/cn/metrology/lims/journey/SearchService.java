package cn.metrology.lims.journey;

import cn.metrology.lims.certificate.CertificateService;
import cn.metrology.lims.certificate.CertificateView;
import cn.metrology.lims.certificate.PortalCertificateService;
import cn.metrology.lims.client.ClientService;
import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.measurement.WorksheetService;
import cn.metrology.lims.procedure.CatalogueService;
import cn.metrology.lims.reception.ItemService;
import cn.metrology.lims.reception.WorkOrderService;
import cn.metrology.lims.standards.InstrumentService;
import cn.metrology.lims.standards.StandardService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one search box: numbers, serial numbers, names. Each component answers for itself, so that nobody finds what is not theirs. */
@Stateless
public class SearchService {
    private static final int SHOWN = 8;

    @Inject
    private CertificateService certificates;

    @Inject
    private PortalCertificateService portal;

    @Inject
    private WorkOrderService orders;

    @Inject
    private ItemService items;

    @Inject
    private WorksheetService worksheets;

    @Inject
    private ClientService clients;

    @Inject
    private StandardService standards;

    @Inject
    private InstrumentService instruments;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private CurrentUser user;

    /** What the asker may see of what matches, by kind; kinds without a hit are left out. */
    @RolesAllowed(Right.ACCOUNT_OWN)
    public List<SearchGroup> search(String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        PageRequest request = request("text", text.strip());
        List<SearchGroup> found = new ArrayList<>(documents(request));
        found.addAll(reception(request));
        if (user.may(Right.WORKSHEET_READ)) {
            found.add(group(
                    SearchKind.WORKSHEET,
                    worksheets.page(request, null),
                    row -> new SearchHit(
                            row.worksheetNumber(),
                            row.instrument(),
                            joined(row.model(), row.serial(), row.performerName()),
                            row.worksheetNumber())));
        }
        found.addAll(registers(request, text.strip()));
        return found.stream().filter(group -> !group.hits().isEmpty()).toList();
    }

    private List<SearchGroup> documents(PageRequest request) {
        if (user.may(Right.CERTIFICATE_READ)) {
            return List.of(group(SearchKind.CERTIFICATE, certificates.page(request), SearchService::hit));
        }
        return user.may(Right.PORTAL_USE)
                ? List.of(group(SearchKind.CERTIFICATE, portal.page(request), SearchService::hit))
                : List.of();
    }

    private static SearchHit hit(CertificateView document) {
        return new SearchHit(
                document.number(),
                document.instrument(),
                joined(document.model(), document.serial(), document.clientName()),
                document.number());
    }

    private List<SearchGroup> reception(PageRequest request) {
        if (!user.may(Right.ORDER_READ) && !user.may(Right.PORTAL_USE)) {
            return List.of();
        }
        return List.of(
                group(
                        SearchKind.ORDER,
                        orders.page(request),
                        row -> new SearchHit(row.number(), row.instruments(), joined(row.clientName()), row.number())),
                group(
                        SearchKind.ITEM,
                        items.page(request),
                        row -> new SearchHit(
                                row.itemNumber(),
                                row.instrumentName(),
                                joined(row.model(), row.serial(), row.clientName()),
                                row.orderNumber())));
    }

    private List<SearchGroup> registers(PageRequest request, String text) {
        List<SearchGroup> found = new ArrayList<>();
        if (user.may(Right.CLIENT_READ)) {
            found.add(group(
                    SearchKind.CLIENT,
                    clients.page(request),
                    row -> new SearchHit(row.number(), row.name(), joined(row.address()), row.number())));
        }
        if (user.may(Right.STANDARD_READ)) {
            found.add(group(
                    SearchKind.STANDARD,
                    standards.page(request),
                    row -> new SearchHit(
                            row.code(), row.nameZh(), joined(row.rangeText(), row.accuracyText()), row.code())));
            found.add(group(
                    SearchKind.INSTRUMENT,
                    instruments.page(request),
                    row -> new SearchHit(row.number(), row.name(), joined(row.model(), row.serial()), row.number())));
        }
        if (user.may(Right.CATALOGUE_READ)) {
            found.add(group(
                    SearchKind.TEST_ITEM,
                    catalogue.search(request("q", text)),
                    row -> new SearchHit(
                            row.code(), row.nameZh(), joined(row.regulationNo(), row.regulationTitle()), row.code())));
        }
        return found;
    }

    private static <T> SearchGroup group(SearchKind kind, Page<T> page, Function<T, SearchHit> hit) {
        return new SearchGroup(kind, page.total(), page.rows().stream().map(hit).toList());
    }

    private static PageRequest request(String filter, String text) {
        return new PageRequest(0, SHOWN, null, false, Map.of(filter, text));
    }

    private static String joined(String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
