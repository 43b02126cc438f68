package cn.metrology.lims.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What an issued document says. */
final class Paper {
    private static final Pattern NUMBER = Pattern.compile("PX(JL|LH)-[A-Z]{2}-[A-Z]{2}-\\d{4}-\\d{6}");

    private Paper() {}

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The certificate number that stands in this text. */
    static String number(String text) {
        Matcher number = NUMBER.matcher(text);
        assertThat(number.find()).as(text).isTrue();
        return number.group();
    }
}
