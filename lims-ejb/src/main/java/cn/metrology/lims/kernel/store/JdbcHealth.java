package cn.metrology.lims.kernel.store;

import cn.metrology.lims.kernel.Health;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

@ApplicationScoped
class JdbcHealth implements Health {
    private static final Logger LOG = Logger.getLogger(JdbcHealth.class.getName());
    private static final int SECONDS = 3;

    @Resource(lookup = "jdbc/lims")
    private DataSource dataSource;

    @Override
    public boolean databaseAnswers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException unreachable) {
            LOG.log(Level.WARNING, "The database does not answer", unreachable);
            return false;
        }
    }
}
