package cn.metrology.lims.client;

import cn.metrology.lims.client.model.Client;
import cn.metrology.lims.client.model.ClientContact;
import cn.metrology.lims.client.model.ClientError;
import cn.metrology.lims.client.model.Clients;
import cn.metrology.lims.client.model.CreditCode;
import cn.metrology.lims.identity.AuditScope;
import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.NumberSeries;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The client register. */
@Stateless
public class ClientService {
    /** Client numbers do not begin anew each year. */
    private static final int ALL_YEARS = 0;

    private Clients clients;
    private CurrentUser user;
    private NumberSeries numbers;
    private AuditScope audit;

    protected ClientService() {}

    @Inject
    public ClientService(Clients clients, CurrentUser user, NumberSeries numbers, AuditScope audit) {
        this.clients = clients;
        this.user = user;
        this.numbers = numbers;
        this.audit = audit;
    }

    @RolesAllowed(Right.CLIENT_EDIT)
    public ClientView create(@NotNull @Valid ClientDetails details) {
        refuseDouble(details, null);
        Client client = new Client(nextNumber(numbers), details);
        clients.add(client);
        clients.flush();
        return view(client);
    }

    @RolesAllowed(Right.CLIENT_EDIT)
    public ClientView change(@NotNull @Valid ChangeClient command) {
        Client client = clients.require(command.number(), command.seenVersion());
        refuseDouble(command.details(), client);
        client.change(command.details());
        clients.flush();
        return view(client);
    }

    /** A client asks for itself only; any other number is not found. */
    @RolesAllowed({Right.CLIENT_READ, Right.PORTAL_USE})
    public ClientView find(@NotNull ClientNumber number) {
        boolean foreign =
                user.clientNumber().filter(own -> !own.equals(number.value())).isPresent();
        return clients.find(number)
                .filter(client -> !foreign)
                .map(ClientService::view)
                .map(view -> audit.hidesContactsAndPrices() ? view.withoutContacts() : view)
                .orElseThrow(() -> new BusinessException(ClientError.CLIENT_NOT_FOUND, number));
    }

    @RolesAllowed(Right.CLIENT_READ)
    public Page<ClientRow> page(@NotNull PageRequest request) {
        return clients.page(request).map(row -> audit.hidesContactsAndPrices() ? row.withoutContact() : row);
    }

    /** Two entries for one organisation would split its history. */
    private void refuseDouble(ClientDetails details, Client itself) {
        CreditCode code = CreditCode.parse(details.creditCode());
        if (code != null) {
            clients.withCreditCode(code).filter(other -> !other.equals(itself)).ifPresent(other -> {
                throw new BusinessException(ClientError.CREDIT_CODE_TAKEN, code, other.number(), other.name());
            });
        }
        clients.withName(details.name().strip())
                .filter(other -> !other.equals(itself))
                .ifPresent(other -> {
                    throw new BusinessException(ClientError.CLIENT_NAME_TAKEN, other.name(), other.number());
                });
    }

    static ClientNumber nextNumber(NumberSeries numbers) {
        return ClientNumber.of(numbers.next("C", ALL_YEARS));
    }

    private static ClientView view(Client client) {
        return new ClientView(
                client.number().value(),
                client.version(),
                client.name(),
                client.initials(),
                client.creditCode() == null ? null : client.creditCode().value(),
                client.address(),
                client.postcode(),
                client.division(),
                client.site(),
                client.remark(),
                client.contacts().stream().map(ClientService::view).toList());
    }

    private static ClientView.Contact view(ClientContact contact) {
        return new ClientView.Contact(contact.name(), contact.phone(), contact.email(), contact.duty());
    }
}
