package cn.metrology.lims.web.procedure;

import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.procedure.Hole;
import cn.metrology.lims.procedure.ProcedureStatus;
import cn.metrology.lims.procedure.ProcedureView;
import cn.metrology.lims.procedure.UnconfirmedValue;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;

/** A version of a procedure as the API gives it, with its text. */
public record ProcedureAnswer(
        String number,
        String procedureNo,
        int edition,
        String regulationNo,
        String titleZh,
        String titleEn,
        ServiceKind service,
        ProcedureStatus status,
        String author,
        String reviewer,
        String releaser,
        LocalDate inForceFrom,
        LocalDate inForceUntil,
        List<String> items,
        List<UnconfirmedValue> unconfirmed,
        List<Hole> holes,
        JsonObject definition,
        int version) {
    static ProcedureAnswer of(ProcedureView view) {
        return new ProcedureAnswer(
                view.number(),
                view.procedureNo(),
                view.edition(),
                view.regulationNo(),
                view.titleZh(),
                view.titleEn(),
                view.service(),
                view.status(),
                view.author(),
                view.reviewer(),
                view.releaser(),
                view.inForceFrom(),
                view.inForceUntil(),
                view.items(),
                view.unconfirmed(),
                view.definition().holes(),
                Definitions.object(view.definition().json()),
                view.version());
    }
}
