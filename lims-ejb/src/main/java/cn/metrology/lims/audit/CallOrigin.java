package cn.metrology.lims.audit;

import jakarta.enterprise.context.RequestScoped;

/** Where the request came from, told by the web layer. */
@RequestScoped
public class CallOrigin {
    private String address;

    public void from(String remoteAddress) {
        address = remoteAddress;
    }

    public String address() {
        return address;
    }
}
