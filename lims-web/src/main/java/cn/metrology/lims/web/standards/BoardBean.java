package cn.metrology.lims.web.standards;

import cn.metrology.lims.standards.BoardView;
import cn.metrology.lims.standards.StandardBoardService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** State of standards/board.xhtml, the quality manager's board. */
@Named
@RequestScoped
public class BoardBean {
    @Inject
    private StandardBoardService service;

    private BoardView view;

    @PostConstruct
    void load() {
        view = service.view();
    }

    public BoardView getView() {
        return view;
    }
}
