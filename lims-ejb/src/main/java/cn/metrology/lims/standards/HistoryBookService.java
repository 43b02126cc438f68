package cn.metrology.lims.standards;

import cn.metrology.lims.identity.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The history book (履历书) of a measurement standard, to be printed (MS-04). */
@Stateless
public class HistoryBookService {
    private HistoryBooks books;
    private HistoryBookPapers papers;

    protected HistoryBookService() {} // container proxy

    @Inject
    public HistoryBookService(HistoryBooks books, HistoryBookPapers papers) {
        this.books = books;
        this.papers = papers;
    }

    @RolesAllowed(Right.STANDARD_READ)
    public byte[] pdf(String standardCode) {
        return papers.pdf(books.of(standardCode));
    }

    @RolesAllowed(Right.STANDARD_READ)
    public byte[] workbook(String standardCode) {
        return papers.workbook(books.of(standardCode));
    }
}
