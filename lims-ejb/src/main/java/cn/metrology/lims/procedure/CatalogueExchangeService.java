package cn.metrology.lims.procedure;

import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.Reason;
import cn.metrology.lims.procedure.model.ImportPlan;
import cn.metrology.lims.procedure.model.Registers;
import cn.metrology.lims.procedure.model.Regulation;
import cn.metrology.lims.procedure.model.TestItem;
import cn.metrology.lims.procedure.model.TestItems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The catalogue out to and in from a workbook. An import is whole or not at all. */
@Stateless
public class CatalogueExchangeService {
    private static final PageRequest EVERYTHING = PageRequest.of(0, 1);

    private TestItems items;
    private Registers registers;
    private TestItemWorkbook workbook;
    private Reason reason;

    /** For the container's proxy. */
    protected CatalogueExchangeService() {}

    @Inject
    public CatalogueExchangeService(TestItems items, Registers registers, TestItemWorkbook workbook, Reason reason) {
        this.items = items;
        this.registers = registers;
        this.workbook = workbook;
        this.reason = reason;
    }

    /** All items that the filters let through; the page bounds of the request do not matter. */
    @RolesAllowed(Right.CATALOGUE_READ)
    public byte[] export(PageRequest request) {
        return workbook.write(
                items.all(request).stream().map(CatalogueViews::of).toList());
    }

    @RolesAllowed(Right.CATALOGUE_EDIT)
    public ImportPreview preview(byte[] file) {
        return plan(file).preview();
    }

    @RolesAllowed(Right.CATALOGUE_EDIT)
    public ImportPreview apply(@Valid ApplyImport command) {
        reason.of(command.reason());
        ImportPlan plan = plan(command.file());
        ImportPreview preview = plan.preview();
        if (preview.count(ImportOutcome.REFUSED) > 0) {
            throw new BusinessException(CatalogueError.IMPORT_REFUSED, preview.count(ImportOutcome.REFUSED));
        }
        if (!preview.acceptable()) {
            throw new BusinessException(CatalogueError.IMPORT_NOTHING_TO_DO);
        }
        if (!preview.fingerprint().equals(command.fingerprint())) {
            throw new BusinessException(CatalogueError.IMPORT_STALE);
        }
        for (TestItemData row : plan.additions()) {
            items.add(new TestItem(row));
            register(row);
        }
        for (TestItemData row : plan.revisions()) {
            items.find(row.code()).orElseThrow().revise(row);
            register(row);
        }
        items.flush();
        return preview;
    }

    private ImportPlan plan(byte[] file) {
        if (file.length > TestItemWorkbook.MOST_BYTES) {
            throw new BusinessException(
                    CatalogueError.IMPORT_TOO_LARGE, file.length / 1024, TestItemWorkbook.MOST_BYTES / 1024);
        }
        List<SheetRow> rows = workbook.read(file);
        Map<String, TestItemData> catalogue = items.all(EVERYTHING).stream()
                .map(TestItem::data)
                .collect(Collectors.toMap(TestItemData::code, Function.identity()));
        return ImportPlan.of(rows, catalogue);
    }

    private void register(TestItemData row) {
        if (registers.regulation(row.regulationNo()).isEmpty()) {
            registers.add(new Regulation(row.regulationNo(), row.regulationTitle(), row.confidence(), row.basis()));
        }
    }
}
