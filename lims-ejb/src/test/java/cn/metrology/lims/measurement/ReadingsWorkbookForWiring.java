package cn.metrology.lims.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Stands in for lims-reports, which the wiring archive does not carry. */
@ApplicationScoped
public class ReadingsWorkbookForWiring implements ReadingsWorkbook {
    @Override
    public byte[] form(SheetView sheet) {
        return new byte[0];
    }

    @Override
    public FileTable read(byte[] file) {
        return new FileTable(List.of(), List.of());
    }
}
