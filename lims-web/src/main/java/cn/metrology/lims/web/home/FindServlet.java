package cn.metrology.lims.web.home;

import cn.metrology.lims.journey.SearchService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The search box: what is meant exactly opens at once, anything else is shown as a list. */
@WebServlet("/find")
public class FindServlet extends HttpServlet {
    @Inject
    private transient SearchService search;

    @Inject
    private transient FoundPages pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = Optional.ofNullable(request.getParameter("q"))
                .map(String::strip)
                .orElse("");
        String page = text.isEmpty()
                ? "/index.xhtml"
                : pages.exact(text, search.search(text))
                        .orElse("/found.xhtml?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        response.sendRedirect(request.getContextPath() + page);
    }
}
