package cn.metrology.lims.client.store;

import cn.metrology.lims.client.ClientNumber;
import cn.metrology.lims.client.ClientRow;
import cn.metrology.lims.client.Division;
import cn.metrology.lims.client.model.Client;
import cn.metrology.lims.client.model.ClientError;
import cn.metrology.lims.client.model.Clients;
import cn.metrology.lims.client.model.CreditCode;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Flush;
import cn.metrology.lims.kernel.KernelError;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class JpaClients implements Clients {
    private static final Map<String, String> SORTS = Map.of(
            "number", "c.number",
            "name", "c.name",
            "division", "c.division",
            "site", "c.site",
            "creditCode", "c.creditCode");

    private static final String ROW = "select c.number, c.version, c.name, c.initials, c.creditCode, c.address,"
            + " c.division, c.site, k.name, k.phone"
            + " from Client c left join c.contacts k on k.position = 0 and k.present = true where ";

    @PersistenceContext(unitName = "lims")
    private EntityManager em;

    @Override
    public void add(Client client) {
        em.persist(client);
    }

    @Override
    public Optional<Client> find(ClientNumber number) {
        return first("select c from Client c where c.number = :value", number);
    }

    @Override
    public Client require(ClientNumber number, int seenVersion) {
        Client client = em.createQuery("select c from Client c where c.number = :number", Client.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new BusinessException(ClientError.CLIENT_NOT_FOUND, number));
        if (client.version() != seenVersion) {
            throw new BusinessException(ClientError.CLIENT_CHANGED, number);
        }
        return client;
    }

    @Override
    public Optional<Client> withCreditCode(CreditCode code) {
        return first("select c from Client c where c.creditCode = :value", code);
    }

    @Override
    public Optional<Client> withName(String name) {
        return first("select c from Client c where c.name = :value", name);
    }

    private Optional<Client> first(String query, Object value) {
        return em.createQuery(query, Client.class)
                .setParameter("value", value)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Page<ClientRow> page(PageRequest request) {
        Map<String, Object> values = new HashMap<>();
        String where = where(request, values);
        TypedQuery<Object[]> rows = em.createQuery(ROW + where + order(request), Object[].class);
        TypedQuery<Long> total = em.createQuery("select count(c) from Client c where " + where, Long.class);
        values.forEach((name, value) -> {
            rows.setParameter(name, value);
            total.setParameter(name, value);
        });
        List<ClientRow> found = rows.setFirstResult(request.first())
                .setMaxResults(request.size())
                .getResultStream()
                .map(JpaClients::row)
                .toList();
        return new Page<>(found, total.getSingleResult());
    }

    private static ClientRow row(Object[] column) {
        CreditCode code = (CreditCode) column[4];
        return new ClientRow(
                column[0].toString(),
                (Integer) column[1],
                (String) column[2],
                (String) column[3],
                code == null ? null : code.value(),
                (String) column[5],
                (Division) column[6],
                (Site) column[7],
                (String) column[8],
                (String) column[9]);
    }

    private static String where(PageRequest request, Map<String, Object> values) {
        StringBuilder where = new StringBuilder("1 = 1");
        request.filter("text").ifPresent(text -> {
            where.append(" and (c.name like :part or c.initials like :letters or c.creditCode = :code"
                    + " or c.number = :number or exists (select 1 from ClientContact p where p.client = c"
                    + " and (p.name like :part or p.phone like :part)))");
            values.put("part", "%" + escaped(text) + "%");
            values.put("letters", "%" + escaped(text.toLowerCase(Locale.ROOT)) + "%");
            values.put("code", codeOrNothing(text));
            values.put("number", numberOrNothing(text));
        });
        request.filter("division").ifPresent(division -> {
            where.append(" and c.division = :division");
            values.put("division", Division.valueOf(division));
        });
        request.filter("site").ifPresent(site -> {
            where.append(" and c.site = :site");
            values.put("site", Site.valueOf(site));
        });
        return where.toString();
    }

    /** A text that is no credit code is asked as null, which equals nothing in SQL. */
    private static CreditCode codeOrNothing(String text) {
        try {
            return CreditCode.parse(text);
        } catch (BusinessException noCode) {
            return null;
        }
    }

    private static ClientNumber numberOrNothing(String text) {
        try {
            return new ClientNumber(text.toUpperCase(Locale.ROOT));
        } catch (BusinessException noNumber) {
            return null;
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static String order(PageRequest request) {
        if (request.sort() == null) {
            return " order by c.number";
        }
        String column = SORTS.get(request.sort());
        if (column == null) {
            throw new BusinessException(KernelError.UNKNOWN_SORT, request.sort());
        }
        return " order by " + column + (request.ascending() ? " asc" : " desc") + ", c.number";
    }

    @Override
    public void flush() {
        Flush.of(em, Client.class, Client::number, ClientError.CLIENT_CHANGED);
    }
}
