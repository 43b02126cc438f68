package cn.metrology.lims.traceability.store;

import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.traceability.Touched;
import cn.metrology.lims.traceability.UseRow;
import cn.metrology.lims.traceability.model.Facts;
import cn.metrology.lims.traceability.model.Link;
import cn.metrology.lims.traceability.model.Links;
import cn.metrology.lims.traceability.model.Reach;
import cn.metrology.lims.traceability.model.Results;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;

@ApplicationScoped
class JdbcResults implements Results, Links {
    @Resource(lookup = "jdbc/lims")
    private DataSource dataSource;

    @Override
    public List<Link> above(Collection<String> children) {
        return with(connection -> new LinkSql(connection).above(children));
    }

    @Override
    public List<Link> below(Collection<String> parents) {
        return with(connection -> new LinkSql(connection).below(parents));
    }

    @Override
    public Map<String, Facts> facts(Collection<String> codes, Instant knownAt) {
        return with(connection -> new LinkSql(connection).facts(codes, knownAt));
    }

    @Override
    public void add(List<UseRow> uses) {
        with(connection -> {
            UseSql into = new UseSql(connection);
            uses.forEach(into::add);
            return uses.size();
        });
    }

    @Override
    public List<UseRow> ofCertificate(String certificateNo) {
        return with(connection -> new UseSql(connection).ofCertificate(certificateNo));
    }

    @Override
    public Optional<UseRow> find(long id) {
        return with(connection -> new UseSql(connection).ofId(id)).stream().findFirst();
    }

    @Override
    public List<UseRow> page(Reach reach, Set<Site> sites, UseRow after, int size) {
        return with(connection -> new UseSql(connection).page(reach, sites, after, size));
    }

    @Override
    public Touched count(Reach reach, Set<Site> sites) {
        return with(connection -> new UseSql(connection).count(reach, sites));
    }

    @Override
    public void keep(String certificateNo, String chain, String hash, Instant at) {
        with(connection -> {
            Sql.update(
                    connection,
                    "insert into trace_snapshot (certificate_no, chain, chain_hash, taken_at) values (?, ?, ?, ?)",
                    List.of(certificateNo, chain, hash, at));
            return certificateNo;
        });
    }

    @Override
    public Optional<String> kept(String certificateNo) {
        return with(connection -> Sql.query(
                        connection,
                        "select chain from trace_snapshot where certificate_no = ?",
                        List.of(certificateNo),
                        row -> row.getString("chain")))
                .stream()
                .findFirst();
    }

    private <T> T with(Function<Connection, T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.apply(connection);
        } catch (SQLException broken) {
            throw new IllegalStateException("The graph cannot be reached", broken);
        }
    }
}
