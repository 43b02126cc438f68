package cn.metrology.lims.audit.store;

import cn.metrology.lims.audit.model.ChainWalk;
import cn.metrology.lims.audit.model.ChainWalk.Fault;
import cn.metrology.lims.audit.model.ChainWalk.Finding;
import cn.metrology.lims.kernel.Sha256;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ./lims verify [HASH …]}: walks the audit chain and the stored documents of a database without the application. Each HASH is a chain
 * hash that was printed earlier (on a monthly report) and must still be in the chain. The database comes from {@code LIMS_DB_URL},
 * {@code LIMS_DB_USER} and {@code LIMS_DB_PASSWORD}. Exit status 0: all is as it was written; 1: something does not match; 2: the database
 * cannot be read or the command was misused.
 */
public final class VerifyCommand {
    private VerifyCommand() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(args), out, err));
    }

    private static int run(List<String> printed, PrintStream out, PrintStream err) {
        List<Sha256> anchors = new ArrayList<>();
        for (String hash : printed) {
            if (!hash.matches("[0-9a-f]{64}")) {
                err.println("verify: " + hash + " is not a chain hash (64 digits 0-9a-f)");
                return 2;
            }
            anchors.add(new Sha256(hash));
        }
        try (Connection connection = DriverManager.getConnection(
                System.getenv("LIMS_DB_URL"), System.getenv("LIMS_DB_USER"), System.getenv("LIMS_DB_PASSWORD"))) {
            return tell(walk(new ChainReader(connection), anchors), out);
        } catch (SQLException unreadable) {
            err.println("verify: the database cannot be read: " + unreadable.getMessage());
            return 2;
        }
    }

    private static ChainWalk walk(ChainReader reader, List<Sha256> anchors) throws SQLException {
        ChainWalk walk = reader.walk();
        for (Sha256 anchor : anchors) {
            if (!reader.holds(anchor)) {
                walk.note(Fault.ANCHOR_LOST, anchor.value());
            }
        }
        return walk;
    }

    private static int tell(ChainWalk walk, PrintStream out) {
        for (Finding finding : walk.findings()) {
            out.println(finding.fault() + "  " + finding.where());
        }
        out.println("链长 sealed entries: " + walk.length());
        out.println("最新哈希 newest hash: " + walk.newest().value());
        out.println(walk.findings().isEmpty() ? "一致 everything matches" : "不一致 something does not match");
        return walk.findings().isEmpty() ? 0 : 1;
    }
}
