package cn.metrology.lims.client;

import cn.metrology.lims.client.model.Client;
import cn.metrology.lims.client.model.Clients;
import cn.metrology.lims.kernel.Csv;
import cn.metrology.lims.kernel.NumberSeries;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.Setting;
import cn.metrology.lims.kernel.Site;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The invented clients of the demonstration institute, once, when the register is empty. */
@Startup
@Singleton
@PermitAll
@DependsOn("SchemaMigrator")
public class FirstClients {
    private static final String FILE = "/demonstration/clients.csv";

    @Inject
    private Clients clients;

    @Inject
    private NumberSeries numbers;

    @PostConstruct
    void register() {
        if (!Setting.DEMO.isOn() || clients.page(PageRequest.of(0, 1)).total() > 0) {
            return;
        }
        for (Map<String, String> row : rows()) {
            clients.add(new Client(ClientService.nextNumber(numbers), details(row)));
        }
        clients.flush();
    }

    private static ClientDetails details(Map<String, String> row) {
        return new ClientDetails(
                row.get("name"),
                row.get("creditCode"),
                row.get("address"),
                row.get("postcode"),
                Division.valueOf(row.get("division")),
                Site.valueOf(row.get("site")),
                null,
                List.of(new ClientDetails.Contact(row.get("contact"), row.get("phone"), null, row.get("duty"))));
    }

    private static List<Map<String, String>> rows() {
        try (InputStream bytes = FirstClients.class.getResourceAsStream(FILE)) {
            return Csv.read(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }
}
