package cn.metrology.lims.quality;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Documents;
import cn.metrology.lims.kernel.Reason;
import cn.metrology.lims.quality.model.ClientNotice;
import cn.metrology.lims.quality.model.Impacts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Letters about recalled and reviewed documents: a client reads and acknowledges its own, and no others exist for it. */
@Stateless
public class NoticeService {
    private Impacts impacts;
    private Documents documents;
    private CurrentUser user;
    private Reason reason;
    private Clock clock;

    protected NoticeService() {} // container proxy

    @Inject
    public NoticeService(Impacts impacts, Documents documents, CurrentUser user, Reason reason, Clock clock) {
        this.impacts = impacts;
        this.documents = documents;
        this.user = user;
        this.reason = reason;
        this.clock = clock;
    }

    @RolesAllowed(Right.PORTAL_USE)
    public List<NoticeView> mine() {
        return user.clientNumber().stream()
                .flatMap(client -> impacts.noticesTo(client).stream())
                .map(ClientNotice::view)
                .toList();
    }

    @RolesAllowed(Right.PORTAL_USE)
    public byte[] letter(String number) {
        return documents.load(own(number).letter()).content();
    }

    @RolesAllowed(Right.PORTAL_USE)
    public NoticeView acknowledge(String number) {
        ClientNotice notice = own(number);
        notice.acknowledge(user.name(), clock.instant());
        impacts.flush();
        return notice.view();
    }

    private ClientNotice own(String number) {
        String client = user.clientNumber().orElse("");
        return impacts.notice(number)
                .filter(one -> one.client().equals(client))
                .orElseThrow(() -> new BusinessException(QualityError.NOTICE_NOT_FOUND, number));
    }

    @RolesAllowed(Right.QUALITY_READ)
    public byte[] copy(String number) {
        return documents.load(require(number).letter()).content();
    }

    /** The client does not use the portal: how it was told, in words. */
    @RolesAllowed(Right.QUALITY_DECIDE)
    public NoticeView told(String number, String how) {
        reason.of(how);
        ClientNotice notice = require(number);
        notice.told(how.strip(), user.id());
        impacts.flush();
        return notice.view();
    }

    private ClientNotice require(String number) {
        return impacts.notice(number).orElseThrow(() -> new BusinessException(QualityError.NOTICE_NOT_FOUND, number));
    }
}
