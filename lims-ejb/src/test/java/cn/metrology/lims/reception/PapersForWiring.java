package cn.metrology.lims.reception;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Stands in for lims-reports, which the wiring archive does not carry. */
@ApplicationScoped
public class PapersForWiring implements ReceptionPapers {
    @Override
    public byte[] labels(List<ItemView> items) {
        return String.join(",", items.stream().map(ItemView::itemNumber).toList())
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] receipt(Receipt receipt) {
        return receipt.order().number().getBytes(StandardCharsets.UTF_8);
    }
}
