package cn.metrology.lims.reports.certificate;

import cn.metrology.lims.certificate.CertificateContent;
import cn.metrology.lims.certificate.CertificateContent.Block;
import cn.metrology.lims.certificate.CertificateContent.Fact;
import cn.metrology.lims.certificate.CertificateRenderer;
import cn.metrology.lims.certificate.model.CertificateError;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.reports.PrintableText;
import cn.metrology.lims.reports.QrCode;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/** Places the content of a document on the certificate layout and exports it as PDF with embedded fonts. */
@Stateless
@PermitAll
public class JasperCertificateRenderer implements CertificateRenderer {
    private static final int QR_PIXELS = 240;

    @Override
    public byte[] render(CertificateContent content) {
        List<Map<String, ?>> rows = rows(content.pages());
        requirePrintable(content, rows);
        try {
            JasperPrint print = JasperFillManager.fillReport(
                    Layouts.CERTIFICATE, parameters(content), new JRMapCollectionDataSource(rows));
            return export(print, content);
        } catch (JRException e) {
            throw new IllegalStateException("Cannot lay out " + content.title() + " " + content.number(), e);
        }
    }

    @Override
    public String templateVersion() {
        return Layouts.VERSION;
    }

    private static byte[] export(JasperPrint print, CertificateContent content) throws JRException {
        SimplePdfExporterConfiguration pdf = new SimplePdfExporterConfiguration();
        pdf.setMetadataTitle(content.title() + (content.draft() ? "" : " " + content.number()));
        pdf.setMetadataAuthor(content.letterhead().name());
        pdf.setMetadataCreator("Pingxiang metrology LIMS, " + Layouts.VERSION);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setConfiguration(pdf);
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.exportReport();
        return out.toByteArray();
    }

    private static Map<String, Object> parameters(CertificateContent content) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", content.title());
        values.put("titleEn", content.titleEn());
        values.put("number", content.number());
        values.put("relation", content.relation());
        values.put("draft", content.draft());
        values.put("checkCode", content.checkCode());
        values.put("qr", content.verifyUrl() == null ? null : QrCode.of(content.verifyUrl(), QR_PIXELS));
        var head = content.letterhead();
        values.put("institute", head.name());
        values.put("instituteEn", head.nameEn());
        values.put("authorisation", head.authorisation());
        values.put("address", head.address());
        values.put("postcode", head.postcode());
        values.put("telephone", head.telephone());
        values.put("notice", head.notice());
        values.put("seal", content.seal());
        values.put("facts", Layouts.FACTS);
        values.put("signatures", Layouts.SIGNATURES);
        values.put("tables", Layouts.TABLES);
        values.put("subject", facts(content.subject()));
        values.put("dates", facts(content.dates()));
        if (content.conclusion() != null) {
            values.put("conclusion", content.conclusion().value());
            values.put("conclusionLabel", content.conclusion().label());
            values.put("conclusionLabelEn", content.conclusion().labelEn());
        }
        List<Map<String, ?>> signatories = new ArrayList<>();
        content.signatories()
                .forEach(s ->
                        signatories.add(row("function", s.function(), "functionEn", s.functionEn(), "name", s.name())));
        values.put("signatories", signatories);
        return values;
    }

    private static List<Map<String, ?>> facts(List<Fact> facts) {
        List<Map<String, ?>> rows = new ArrayList<>();
        facts.forEach(f -> rows.add(row("label", f.label(), "labelEn", f.labelEn(), "value", f.value())));
        return rows;
    }

    private static List<Map<String, ?>> rows(List<Block> blocks) {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                rows.add(row("type", "heading", "text", heading.text(), "textEn", heading.textEn()));
            } else if (block instanceof Block.Paragraph paragraph) {
                rows.add(row("type", "paragraph", "text", paragraph.text()));
            } else if (block instanceof Block.Line line) {
                Fact fact = line.fact();
                rows.add(row("type", "line", "text", fact.label(), "textEn", fact.labelEn(), "value", fact.value()));
            } else if (block instanceof Block.Table table) {
                addTable(rows, table);
            }
        }
        rows.add(row("type", "end"));
        return rows;
    }

    private static void addTable(List<Map<String, ?>> rows, Block.Table table) {
        if (table.headers().isEmpty() || table.headers().size() > Layouts.MOST_COLUMNS) {
            throw new IllegalArgumentException("A table of " + table.headers().size() + " columns cannot be laid out");
        }
        if (table.caption() != null) {
            rows.add(row("type", "caption", "text", table.caption()));
        }
        List<Map<String, ?>> cells = new ArrayList<>();
        table.rows().forEach(line -> cells.add(row("cells", line)));
        rows.add(row("type", "table", "headers", table.headers(), "rows", cells));
    }

    private static Map<String, Object> row(Object... pairs) {
        Map<String, Object> row = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            row.put((String) pairs[i], pairs[i + 1]);
        }
        return row;
    }

    private static void requirePrintable(CertificateContent content, List<Map<String, ?>> rows) {
        // the record's text form holds every string that is printed
        for (Object printed : List.of(content.toString(), rows.toString())) {
            PrintableText.firstMissing(printed.toString()).ifPresent(missing -> {
                throw new BusinessException(
                        CertificateError.CHARACTER_NOT_PRINTABLE, missing, "U+%04X".formatted(missing.codePointAt(0)));
            });
        }
    }
}
