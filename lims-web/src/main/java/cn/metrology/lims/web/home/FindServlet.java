package cn.metrology.lims.web.home;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The search box: a number that somebody knows jumps to its record, anything else is searched for on a page. */
@WebServlet("/find")
public class FindServlet extends HttpServlet {
    @Inject
    @Any
    private transient Instance<Finder> finders;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = Optional.ofNullable(request.getParameter("q"))
                .map(String::strip)
                .orElse("");
        String page = text.isEmpty()
                ? "/index.xhtml"
                : finders.stream()
                        .flatMap(finder -> finder.pageOf(text).stream())
                        .findFirst()
                        .orElse("/found.xhtml?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        response.sendRedirect(request.getContextPath() + page);
    }
}
