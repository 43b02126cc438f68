package cn.metrology.lims.web.security;

import cn.metrology.lims.kernel.Setting;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/** What web.xml cannot take from the configuration. */
@WebListener
public class SessionCookies implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setSecure(Setting.SECURE_COOKIES.isOn());
        event.getServletContext().setSessionTimeout(Setting.SESSION_IDLE_MINUTES.number());
    }
}
