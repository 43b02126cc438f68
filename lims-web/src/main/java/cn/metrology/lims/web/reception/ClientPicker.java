package cn.metrology.lims.web.reception;

import cn.metrology.lims.client.ClientNumber;
import cn.metrology.lims.client.ClientRow;
import cn.metrology.lims.client.ClientService;
import cn.metrology.lims.client.ClientView;
import cn.metrology.lims.kernel.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Finds clients while a person types a name, its first letters or a credit code. */
@Named
@RequestScoped
public class ClientPicker implements Converter<ClientRow> {
    private static final int PROPOSALS = 12;

    @Inject
    private ClientService service;

    public List<ClientRow> propose(String typed) {
        return service.page(new PageRequest(0, PROPOSALS, null, true, Map.of("text", typed)))
                .rows();
    }

    @Override
    public ClientRow getAsObject(FacesContext context, UIComponent component, String number) {
        if (number == null || number.isBlank()) {
            return null;
        }
        ClientView found = service.find(new ClientNumber(number));
        ClientView.Contact first = found.firstContact();
        return new ClientRow(
                found.number(),
                found.version(),
                found.name(),
                found.initials(),
                found.creditCode(),
                found.address(),
                found.division(),
                found.site(),
                first.name(),
                first.phone());
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, ClientRow row) {
        return row == null ? "" : row.number();
    }
}
