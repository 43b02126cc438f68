package cn.metrology.lims.procedure;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.procedure.ProcedureView.ConfirmedValue;
import cn.metrology.lims.procedure.model.ProcedureVersion;

/** Entities as others see them. */
final class ProcedureViews {
    private ProcedureViews() {}

    static ProcedureRow row(ProcedureVersion procedure) {
        return new ProcedureRow(
                procedure.number(),
                procedure.procedureNo(),
                procedure.edition(),
                procedure.regulationNo(),
                procedure.titleZh(),
                procedure.titleEn(),
                procedure.service(),
                procedure.status(),
                procedure.author().value(),
                procedure.inForceFrom().orElse(null),
                procedure.inForceUntil().orElse(null),
                procedure.openValues(),
                procedure.items(),
                procedure.version());
    }

    static ProcedureView view(ProcedureVersion procedure) {
        ProcedureDefinition definition = ProcedureDefinition.parse(procedure.confirmedDefinition());
        return new ProcedureView(
                procedure.number(),
                procedure.procedureNo(),
                procedure.edition(),
                procedure.regulationNo(),
                procedure.titleZh(),
                procedure.titleEn(),
                procedure.service(),
                procedure.status(),
                procedure.author().value(),
                procedure.reviewer().map(StaffId::value).orElse(null),
                procedure.releaser().map(StaffId::value).orElse(null),
                procedure.inForceFrom().orElse(null),
                procedure.inForceUntil().orElse(null),
                procedure.items(),
                definition.unconfirmed(),
                procedure.confirmations().stream()
                        .map(one -> new ConfirmedValue(
                                one.key(),
                                one.figure().orElse(null),
                                one.basis(),
                                one.by().value(),
                                one.at()))
                        .toList(),
                definition,
                procedure.version());
    }
}
