package cn.metrology.lims.reception;

import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import java.io.Serializable;
import java.time.LocalDate;

/** An item in a list. */
public record ItemRow(
        String itemNumber,
        int version,
        String orderNumber,
        int lineNo,
        String clientName,
        String itemCode,
        String instrumentName,
        ServiceKind serviceKind,
        String model,
        String serial,
        ItemStatus status,
        Site site,
        String holder,
        LocalDate receivedOn,
        LocalDate dueOn)
        implements Serializable {}
