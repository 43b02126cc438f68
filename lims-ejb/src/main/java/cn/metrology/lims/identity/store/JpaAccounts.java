package cn.metrology.lims.identity.store;

import cn.metrology.lims.identity.IdentityError;
import cn.metrology.lims.identity.Role;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.identity.model.Account;
import cn.metrology.lims.identity.model.Accounts;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Flush;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class JpaAccounts implements Accounts {
    private static final Map<String, String> SORTS =
            Map.of("username", "a.username", "name", "a.name", "site", "a.site", "status", "a.status");

    @PersistenceContext(unitName = "lims")
    private EntityManager em;

    @Override
    public void add(Account account) {
        em.persist(account);
    }

    @Override
    public Optional<Account> find(StaffId id) {
        return em.createQuery("select a from Account a where a.username = :id", Account.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Account require(StaffId id, int seenVersion) {
        Account account = em.createQuery("select a from Account a where a.username = :id", Account.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.OPTIMISTIC_FORCE_INCREMENT) // a changed role counts as a change, too
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new BusinessException(IdentityError.ACCOUNT_NOT_FOUND, id));
        if (account.version() != seenVersion) {
            throw new BusinessException(IdentityError.ACCOUNT_CHANGED, id);
        }
        return account;
    }

    @Override
    public Page<Account> page(PageRequest request) {
        String where = " where :text = '' or lower(a.name) like :like or lower(cast(a.username as char)) like :like";
        String sort = SORTS.getOrDefault(request.sort() == null ? "username" : request.sort(), "a.username");
        String text = request.filter("text").orElse("").toLowerCase(Locale.ROOT);
        List<Account> rows = em.createQuery(
                        "select a from Account a" + where + " order by " + sort
                                + (request.ascending() ? " asc" : " desc"),
                        Account.class)
                .setParameter("text", text)
                .setParameter("like", "%" + text + "%")
                .setFirstResult(request.first())
                .setMaxResults(request.size())
                .getResultList();
        long total = em.createQuery("select count(a) from Account a" + where, Long.class)
                .setParameter("text", text)
                .setParameter("like", "%" + text + "%")
                .getSingleResult();
        return new Page<>(rows, total);
    }

    @Override
    public List<Account> holding(Role role) {
        return em.createQuery(
                        "select a from Account a where :role member of a.roles order by a.username", Account.class)
                .setParameter("role", role)
                .getResultList();
    }

    @Override
    public boolean isEmpty() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
    }

    @Override
    public void flush() {
        Flush.of(em, Account.class, Account::username, IdentityError.ACCOUNT_CHANGED);
    }
}
