package cn.metrology.lims.client.model;

import cn.metrology.lims.client.ClientNumber;
import cn.metrology.lims.client.ClientRow;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import java.util.Optional;

/** All clients of the institute, as far as the asking person may see them. */
public interface Clients {
    void add(Client client);

    Optional<Client> find(ClientNumber number);

    /** The client as the caller last saw it; refuses with CLIENT_CHANGED when it has moved on. */
    Client require(ClientNumber number, int seenVersion);

    Optional<Client> withCreditCode(CreditCode code);

    Optional<Client> withName(String name);

    /** Filters: {@code text} (name, initials, credit code, number, contact, telephone), {@code division}, {@code site}. */
    Page<ClientRow> page(PageRequest request);

    /** Writes now, so that a lost race is refused with CLIENT_CHANGED here and not at commit. */
    void flush();
}
