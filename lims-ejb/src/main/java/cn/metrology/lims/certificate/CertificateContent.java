package cn.metrology.lims.certificate;

import java.util.List;

/**
 * Everything a document prints, already worded and rounded: a layout places it and decides nothing.
 *
 * @param number null while the document is a draft (CT-07: a draft carries no number)
 * @param checkCode null while the document is a draft
 * @param verifyUrl what the QR code says; null while the document is a draft
 * @param relation what the cover says of the document that this one supplements or replaces; null for a first one
 */
public record CertificateContent(
        String title,
        String titleEn,
        String number,
        String checkCode,
        String verifyUrl,
        String relation,
        Letterhead letterhead,
        List<Fact> subject,
        Fact conclusion,
        List<Fact> dates,
        List<Signatory> signatories,
        String seal,
        List<Block> pages) {

    public CertificateContent {
        subject = List.copyOf(subject);
        dates = List.copyOf(dates);
        signatories = List.copyOf(signatories);
        pages = List.copyOf(pages);
    }

    public boolean draft() {
        return number == null;
    }

    /** The issuing body as it names itself on the cover (CT-02). */
    public record Letterhead(
            String name,
            String nameEn,
            String authorisation,
            String address,
            String postcode,
            String telephone,
            String notice) {}

    /** A label in both languages with its value. */
    public record Fact(String label, String labelEn, String value) {}

    /** A line for a signature: function, name and the day of signing. */
    public record Signatory(String function, String functionEn, String name) {}

    /** One piece of the inner pages, in reading order. */
    public sealed interface Block {
        record Heading(String text, String textEn) implements Block {}

        record Paragraph(String text) implements Block {}

        record Line(Fact fact) implements Block {}

        record Table(String caption, List<String> headers, List<List<String>> rows) implements Block {
            public Table {
                headers = List.copyOf(headers);
                rows = rows.stream().map(List::copyOf).toList();
            }
        }
    }
}
