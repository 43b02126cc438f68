package cn.metrology.lims.procedure;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.Reason;
import cn.metrology.lims.procedure.model.Registers;
import cn.metrology.lims.procedure.model.Regulation;
import cn.metrology.lims.procedure.model.TestItem;
import cn.metrology.lims.procedure.model.TestItemRow;
import cn.metrology.lims.procedure.model.TestItems;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;

/** The catalogue of test items: everybody may look, few may change, the technical manager confirms. */
@Stateless
public class CatalogueService {
    private TestItems items;
    private Registers registers;
    private CurrentUser user;
    private Clock clock;
    private Reason reason;

    /** For the container's proxy. */
    protected CatalogueService() {}

    @Inject
    public CatalogueService(TestItems items, Registers registers, CurrentUser user, Clock clock, Reason reason) {
        this.items = items;
        this.registers = registers;
        this.user = user;
        this.clock = clock;
        this.reason = reason;
    }

    /** What the institute offers is public; the counter, the laboratory and the portal all choose from it. */
    @PermitAll
    public Optional<TestItemView> find(String code) {
        return items.find(code).map(CatalogueViews::of);
    }

    @PermitAll
    public TestItemView require(String code) {
        return find(code).orElseThrow(() -> new BusinessException(CatalogueError.ITEM_NOT_FOUND, code));
    }

    /** Filters: q (name, code, regulation), field, kind, confirmed, mandatory, standard, confidence, regulation. */
    @PermitAll
    public Page<TestItemView> search(PageRequest request) {
        return items.search(request).map(CatalogueViews::of);
    }

    @RolesAllowed(Right.CATALOGUE_EDIT)
    public TestItemView add(@Valid ReviseTestItem command) {
        reason.of(command.reason());
        if (items.find(command.data().code()).isPresent()) {
            throw new BusinessException(
                    CatalogueError.ITEM_EXISTS, command.data().code());
        }
        TestItem item = new TestItem(command.data());
        items.add(item);
        registerRegulation(command.data());
        items.flush();
        return CatalogueViews.of(item);
    }

    @RolesAllowed(Right.CATALOGUE_EDIT)
    public TestItemView revise(@Valid ReviseTestItem command) {
        reason.of(command.reason());
        TestItem item = items.require(command.data().code(), command.seenVersion());
        item.revise(command.data());
        registerRegulation(command.data());
        items.flush();
        return CatalogueViews.of(item);
    }

    /** The same from a form, where everything is still text. */
    @RolesAllowed(Right.CATALOGUE_EDIT)
    public TestItemView edit(@Valid EditTestItem command) {
        TestItemData data = TestItemRow.read(command.cells()).sound();
        return command.seenVersion() == null
                ? add(new ReviseTestItem(data, 0, command.reason()))
                : revise(new ReviseTestItem(data, command.seenVersion(), command.reason()));
    }

    /** The technical manager has compared the row with its regulation: it is no longer 待确认. */
    @RolesAllowed(Right.CATALOGUE_CONFIRM)
    public TestItemView confirm(String code, int seenVersion) {
        TestItem item = items.require(code, seenVersion);
        item.confirm(user.id(), clock.instant());
        items.flush();
        return CatalogueViews.of(item);
    }

    private void registerRegulation(TestItemData data) {
        if (registers.regulation(data.regulationNo()).isEmpty()) {
            registers.add(new Regulation(data.regulationNo(), data.regulationTitle(), data.confidence(), data.basis()));
        }
    }
}
