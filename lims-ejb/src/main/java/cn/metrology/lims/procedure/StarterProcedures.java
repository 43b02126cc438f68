package cn.metrology.lims.procedure;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.procedure.model.ProcedureVersion;
import cn.metrology.lims.procedure.model.ProcedureVersions;
import cn.metrology.lims.procedure.model.StockOfProcedures;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.logging.Logger;

/** Brings the procedures that come with the software, each once: a procedure that is already there is left alone. */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
public class StarterProcedures {
    private static final Logger LOG = Logger.getLogger(StarterProcedures.class.getName());
    private static final StaffId STARTER = new StaffId("starter");
    /** Starter versions hold for all work that can be in the books; the institute's own begin on their own day. */
    private static final LocalDate SINCE = LocalDate.of(2000, 1, 1);

    private ProcedureVersions procedures;

    /** For the container's proxy. */
    protected StarterProcedures() {}

    @Inject
    public StarterProcedures(ProcedureVersions procedures) {
        this.procedures = procedures;
    }

    @PostConstruct
    void load() {
        Set<String> there = procedures.procedureNumbers();
        int loaded = 0;
        for (String json : StockOfProcedures.all()) {
            if (!there.contains(StockOfProcedures.numberOf(json))) {
                ProcedureVersion version = new ProcedureVersion(json, 1, STARTER);
                version.stock(SINCE);
                procedures.add(version);
                loaded++;
            }
        }
        procedures.flush();
        int count = loaded;
        LOG.info(() -> "Loaded " + count + " procedures");
    }
}
