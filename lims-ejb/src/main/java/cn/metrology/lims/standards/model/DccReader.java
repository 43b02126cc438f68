package cn.metrology.lims.standards.model;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.procedure.CalibrationPoint;
import cn.metrology.lims.standards.CalibrationDraft;
import cn.metrology.lims.standards.StandardsError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads PTB's digital calibration certificate (DCC 3.x with D-SI values). Of each table it takes the reference value,
 * the measured value and the quantity that states an expanded uncertainty: of an indicating instrument the indication
 * becomes the nominal and the reference its certified value; a table with nominal values says them itself.
 */
public final class DccReader {
    /** Larger files are refused before they are opened. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final String DCC = "https://ptb.de/dcc";
    private static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";
    private static final int MOST_POINTS = 500;

    private final DccElements elements;

    private DccReader(Element root) {
        this.elements = new DccElements(root);
    }

    /** The certificate with its values in {@code unit}, or in its own unit when none is wanted. */
    public static CalibrationDraft read(byte[] file, String unit) {
        if (file.length > MOST_BYTES) {
            throw new BusinessException(StandardsError.FILE_TOO_LARGE, MOST_BYTES / 1024 / 1024);
        }
        return new DccReader(root(file)).draft(unit);
    }

    /** No document type, no entity from anywhere, bounded depth. */
    private static Element root(byte[] file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute(DEPTH, "60");
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            Element root = builder.parse(new ByteArrayInputStream(file)).getDocumentElement();
            if (!DCC.equals(root.getNamespaceURI()) || !"digitalCalibrationCertificate".equals(root.getLocalName())) {
                throw new BusinessException(StandardsError.DCC_OTHER_DOCUMENT, root.getNodeName());
            }
            return root;
        } catch (SAXParseException malformed) {
            throw new BusinessException(
                    StandardsError.DCC_MALFORMED, malformed.getLineNumber(), malformed.getColumnNumber());
        } catch (SAXException | IOException unreadable) {
            throw new BusinessException(StandardsError.DCC_MALFORMED, 1, 1);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("The JDK's parser knows these features", impossible);
        }
    }

    private CalibrationDraft draft(String unit) {
        Element core = elements.required("coreData");
        Element item = elements.required("item");
        Table table = elements.all("list").stream()
                .map(this::table)
                .filter(Table::usable)
                .findFirst()
                .orElseThrow(() -> new BusinessException(StandardsError.DCC_INCOMPLETE, "dcc:list (U, k)"));
        String wanted = unit == null || unit.isBlank() ? table.unit : unit;
        return new CalibrationDraft(
                elements.certificateNo(core),
                elements.text(elements.required("calibrationLaboratory"), "content"),
                elements.text(item, "content"),
                elements.optional(item, "model"),
                elements.values(item, "identification"),
                day(core),
                null,
                wanted,
                table.points(wanted));
    }

    private LocalDate day(Element core) {
        String text = elements.text(core, "endPerformanceDate");
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeException malformed) {
            throw new BusinessException(StandardsError.DCC_INCOMPLETE, "dcc:endPerformanceDate " + text);
        }
    }

    private Table table(Element list) {
        Table table = new Table();
        for (Element quantity : elements.children(list, "quantity")) {
            String kind = quantity.getAttribute("refType");
            List<BigDecimal> values = elements.numbers(quantity, "valueXMLList", "value");
            if (kind.contains("basic_nominalValue")) {
                table.nominal = values;
            } else if (kind.contains("basic_referenceValue")) {
                table.reference = values;
            } else if (kind.contains("basic_measuredValue")) {
                table.measured = values;
            }
            List<BigDecimal> expanded = elements.numbers(
                    quantity, "valueExpandedMUXMLList", "valueExpandedMU", "uncertaintyXMLList", "uncertainty");
            if (!expanded.isEmpty()) {
                table.expanded = expanded;
                table.factors = elements.numbers(quantity, "coverageFactorXMLList", "coverageFactor");
                table.unit = unit(elements.optional(quantity, "unitXMLList", "unit"));
            }
        }
        return table;
    }

    private static String unit(String text) {
        String first = text == null ? "" : text.strip().split("\\s+")[0];
        return DsiUnit.ucum(first).orElseThrow(() -> new BusinessException(StandardsError.DCC_UNIT, first, "UCUM"));
    }

    /** The columns of one table of results. */
    private static final class Table {
        private List<BigDecimal> nominal = List.of();
        private List<BigDecimal> reference = List.of();
        private List<BigDecimal> measured = List.of();
        private List<BigDecimal> expanded = List.of();
        private List<BigDecimal> factors = List.of();
        private String unit;

        boolean usable() {
            return !expanded.isEmpty() && !measured.isEmpty() && !(nominal.isEmpty() && reference.isEmpty());
        }

        List<CalibrationPoint> points(String wanted) {
            List<BigDecimal> nominals = nominal.isEmpty() ? measured : nominal;
            List<BigDecimal> values = nominal.isEmpty() ? reference : measured;
            int count = values.size();
            boolean even = nominals.size() == count && fits(expanded, count) && fits(factors, count);
            if (!even || count > MOST_POINTS) {
                throw new BusinessException(
                        StandardsError.DCC_UNEVEN, nominals.size(), count, expanded.size(), factors.size());
            }
            OptionalInt shift = DsiUnit.shift(unit, wanted);
            if (shift.isEmpty()) {
                throw new BusinessException(StandardsError.DCC_UNIT, unit, wanted);
            }
            List<CalibrationPoint> points = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                points.add(new CalibrationPoint(
                        shifted(nominals.get(i), shift.getAsInt()),
                        shifted(values.get(i), shift.getAsInt()),
                        shifted(at(expanded, i), shift.getAsInt()),
                        at(factors, i)));
            }
            return points;
        }

        /** One value may stand for all. */
        private static boolean fits(List<BigDecimal> column, int count) {
            return column.size() == count || column.size() == 1;
        }

        private static BigDecimal at(List<BigDecimal> column, int i) {
            return column.size() == 1 ? column.get(0) : column.get(i);
        }

        private static BigDecimal shifted(BigDecimal x, int powers) {
            BigDecimal moved = x.scaleByPowerOfTen(powers);
            return moved.scale() < 0 ? moved.setScale(0) : moved;
        }
    }

    /** The first fault ends the reading, with its place. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException note) {
            // says nothing about the values
        }

        @Override
        public void error(SAXParseException fault) throws SAXException {
            throw fault;
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            throw fault;
        }
    }
}
