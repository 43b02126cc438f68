package cn.metrology.lims.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.metrology.lims.As;
import cn.metrology.lims.LimsDeployment;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CurrentUserIT {
    @Deployment
    static WebArchive lims() {
        return LimsDeployment.create();
    }

    @Inject
    CurrentUser user;

    @Test
    void isThePersonWhoCalls() throws Exception {
        assertThat(As.person("heyan").call(user::id)).isEqualTo(new StaffId("heyan"));
    }

    @Test
    void hasTheRightsThatWereGivenAndNoOthers() throws Exception {
        As checker = As.person("heyan", Right.WORKSHEET_CHECK, Right.WORKSHEET_READ);

        assertThat(checker.call(() -> user.may(Right.WORKSHEET_CHECK))).isTrue();
        assertThat(checker.call(() -> user.may(Right.WORKSHEET_READ))).isTrue();
        assertThat(checker.call(() -> user.may(Right.CERTIFICATE_ISSUE))).isFalse();
    }
}
