package cn.metrology.lims.kernel.store;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Documents;
import cn.metrology.lims.kernel.KernelError;
import cn.metrology.lims.kernel.Sha256;
import cn.metrology.lims.kernel.StoredDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaDocuments implements Documents {
    @PersistenceContext(unitName = "lims")
    private EntityManager em;

    private Clock clock;

    protected JpaDocuments() {}

    @Inject
    JpaDocuments(Clock clock) {
        this.clock = clock;
    }

    /** The same bytes from two writers at once are kept once: the second insert finds the row and leaves it alone. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Sha256 store(byte[] content, String mediaType) {
        Sha256 hash = Sha256.of(content);
        em.createNativeQuery("insert into document (sha256, media_type, size, content, stored_at)"
                        + " values (?1, ?2, ?3, ?4, ?5) on duplicate key update sha256 = sha256")
                .setParameter(1, hash.value())
                .setParameter(2, mediaType)
                .setParameter(3, content.length)
                .setParameter(4, content)
                .setParameter(5, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .executeUpdate();
        return hash;
    }

    @Override
    public StoredDocument load(Sha256 hash) {
        return find(hash).orElseThrow(() -> new BusinessException(KernelError.DOCUMENT_NOT_FOUND, hash));
    }

    @Override
    public Optional<StoredDocument> find(Sha256 hash) {
        List<?> rows = em.createNativeQuery("select media_type, content from document where sha256 = ?1")
                .setParameter(1, hash.value())
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Object[] row = (Object[]) rows.get(0);
        byte[] content = (byte[]) row[1];
        if (!Sha256.of(content).equals(hash)) {
            throw new BusinessException(KernelError.DOCUMENT_DAMAGED, hash);
        }
        return Optional.of(new StoredDocument(hash, (String) row[0], content));
    }
}
