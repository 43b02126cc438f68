package cn.metrology.lims.identity.store;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.identity.model.ApiToken;
import cn.metrology.lims.identity.model.ApiTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaApiTokens implements ApiTokens {
    @PersistenceContext(unitName = "lims")
    private EntityManager em;

    @Override
    public void add(ApiToken token) {
        em.persist(token);
    }

    @Override
    public Optional<ApiToken> find(String number) {
        return em.createQuery("select t from ApiToken t where t.number = :number", ApiToken.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ApiToken> ownedBy(StaffId owner) {
        return em.createQuery("select t from ApiToken t where t.owner = :owner order by t.id desc", ApiToken.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    @Override
    public void noteUse(String number, Instant at) {
        em.createNativeQuery("update api_token set last_used_at = ?1 where token_no = ?2")
                .setParameter(1, LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .setParameter(2, number)
                .executeUpdate();
    }
}
