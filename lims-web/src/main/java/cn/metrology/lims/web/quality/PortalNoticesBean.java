package cn.metrology.lims.web.quality;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.quality.NoticeService;
import cn.metrology.lims.quality.NoticeView;
import cn.metrology.lims.web.faces.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** State of portal/notices.xhtml. */
@Named
@ViewScoped
public class PortalNoticesBean implements Serializable {
    @Inject
    private NoticeService service;

    @Inject
    private Messages messages;

    private List<NoticeView> notices;

    @PostConstruct
    void load() {
        notices = service.mine();
    }

    public void acknowledge(String number) {
        try {
            service.acknowledge(number);
            messages.done("quality.notice.acknowledged", number);
        } catch (BusinessException refusal) {
            messages.refused(refusal);
        }
        load();
    }

    public List<NoticeView> getNotices() {
        return notices;
    }
}
