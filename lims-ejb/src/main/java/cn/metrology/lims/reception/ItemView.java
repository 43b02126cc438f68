package cn.metrology.lims.reception;

import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.procedure.DecisionRule;
import cn.metrology.lims.procedure.ItemUse;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** An item with what its order says about it: everything that measuring and certifying need to know. */
public record ItemView(
        String itemNumber,
        String orderNumber,
        int lineNo,
        String clientNumber,
        String clientName,
        String clientAddress,
        String userName,
        String itemCode,
        String instrumentName,
        ServiceKind serviceKind,
        String methodEdition,
        String model,
        String serial,
        String manufacturer,
        BigDecimal rangeMin,
        BigDecimal rangeMax,
        String unit,
        String accuracyClass,
        BigDecimal resolution,
        Map<String, String> parameters,
        String condition,
        String accessories,
        String requirement,
        LocalDate receivedOn,
        LocalDate dueOn,
        Site site,
        ItemUse use,
        MandatoryPurpose mandatoryPurpose,
        boolean feeFree,
        boolean conformityWanted,
        DecisionRule decisionRule,
        boolean recommendInterval,
        boolean urgent,
        ItemStatus status,
        String holder,
        int version)
        implements Serializable {}
