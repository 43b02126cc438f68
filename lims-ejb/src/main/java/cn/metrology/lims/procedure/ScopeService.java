package cn.metrology.lims.procedure;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.procedure.model.ScopeCheck;
import cn.metrology.lims.procedure.model.ScopeEntries;
import cn.metrology.lims.procedure.model.ScopeRefusal;
import cn.metrology.lims.procedure.model.TestItem;
import cn.metrology.lims.procedure.model.TestItems;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.stream.Collectors;

/** Says whether work lies within the authorised scope. There is no command to override it (AC-02, WF-03). */
@Stateless
public class ScopeService {
    private ScopeEntries entries;
    private TestItems items;
    private RefusalLog log;
    private CurrentUser user;
    private Clock clock;

    /** For the container's proxy. */
    protected ScopeService() {}

    @Inject
    public ScopeService(ScopeEntries entries, TestItems items, RefusalLog log, CurrentUser user, Clock clock) {
        this.entries = entries;
        this.items = items;
        this.log = log;
        this.user = user;
        this.clock = clock;
    }

    /** Asks without consequence. */
    @PermitAll
    public ScopeAnswer check(@NotNull @Valid ScopeQuestion question) {
        TestItem item = items.find(question.itemCode())
                .orElseThrow(() -> new BusinessException(CatalogueError.ITEM_NOT_FOUND, question.itemCode()));
        TestItemData data = item.data();
        return new ScopeCheck(question, data.regulationNo(), data.unit()).answer(entries.ofItem(question.itemCode()));
    }

    /**
     * The guard at acceptance, task start and issue: refuses with the dimension that fails, and leaves the refusal in
     * the log although the caller's transaction rolls back.
     *
     * @param objectNumber the order, task or worksheet concerned; null when it has no number yet
     */
    @PermitAll
    public ScopeAnswer require(@NotNull @Valid ScopeQuestion question, @NotNull ScopeStage stage, String objectNumber) {
        ScopeAnswer answer = check(question);
        if (answer.covered()) {
            return answer;
        }
        log.write(new ScopeRefusal(question, answer, stage, objectNumber, user.id(), clock.instant()));
        throw refusal(question, answer);
    }

    private static BusinessException refusal(ScopeQuestion question, ScopeAnswer answer) {
        ScopeFailure first = answer.failures().get(0);
        String offers = answer.offers().isEmpty()
                ? null
                : answer.offers().stream().map(ScopeOffer::entryNumber).collect(Collectors.joining(", "));
        return new BusinessException(
                CatalogueError.outOfScope(first.dimension()),
                question.itemCode(),
                readable(first.dimension(), first.asked()),
                readable(first.dimension(), first.allowed()),
                offers);
    }

    /** Constants are handed on as constants, so that the reader sees their captions. */
    private static Object readable(ScopeDimension dimension, String value) {
        return switch (dimension) {
            case SERVICE_KIND -> ServiceKind.valueOf(value);
            case SITE -> Site.valueOf(value);
            default -> value;
        };
    }
}
