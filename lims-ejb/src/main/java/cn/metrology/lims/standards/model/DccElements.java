package cn.metrology.lims.standards.model;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.standards.StandardsError;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The elements of a digital certificate by their local names; what must be there and is not refuses by its name. */
final class DccElements {
    /** Bounded on purpose: 1E+999999999 would be a number, too. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,20}(\\.\\d{1,18})?([eE][-+]?\\d{1,2})?");

    private static final int MOST_DECIMALS = 18;
    private static final int LONGEST = 100;

    private final Element root;

    DccElements(Element root) {
        this.root = root;
    }

    Element required(String name) {
        return first(root, name);
    }

    List<Element> all(String name) {
        return under(root, name);
    }

    private static Element first(Element parent, String name) {
        List<Element> found = under(parent, name);
        if (found.isEmpty()) {
            throw new BusinessException(StandardsError.DCC_INCOMPLETE, "dcc:" + name);
        }
        return found.get(0);
    }

    private static List<Element> under(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    List<Element> children(Element parent, String name) {
        List<Element> elements = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                elements.add(element);
            }
        }
        return elements;
    }

    String text(Element parent, String name) {
        String text = first(parent, name).getTextContent().strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new BusinessException(StandardsError.DCC_INCOMPLETE, "dcc:" + name);
        }
        return text;
    }

    /** The text of the first of these that there is, or null. */
    String optional(Element parent, String... names) {
        for (String name : names) {
            List<Element> found = under(parent, name);
            if (!found.isEmpty()) {
                String text = found.get(0).getTextContent().strip();
                return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
            }
        }
        return null;
    }

    /** The value in each of these. */
    List<String> values(Element parent, String name) {
        return under(parent, name).stream()
                .map(one -> optional(one, "value"))
                .filter(value -> value != null && !value.isEmpty())
                .toList();
    }

    /** The number the laboratory gave the certificate, or its identifier where none is named. */
    String certificateNo(Element core) {
        return under(core, "identification").stream()
                .filter(one -> one.getAttribute("refType").contains("basic_certificateNumber"))
                .map(one -> text(one, "value"))
                .findFirst()
                .orElseGet(() -> text(core, "uniqueIdentifier"));
    }

    /** The numbers in the first of these that there is; none when there is none. */
    List<BigDecimal> numbers(Element parent, String... names) {
        for (String name : names) {
            List<Element> found = under(parent, name);
            if (!found.isEmpty()) {
                return numbers(name, found.get(0).getTextContent());
            }
        }
        return List.of();
    }

    private static List<BigDecimal> numbers(String name, String text) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            BigDecimal number = NUMBER.matcher(word).matches() ? plain(new BigDecimal(word)) : null;
            if (number == null || number.scale() > MOST_DECIMALS) {
                String shown = word.length() > 30 ? word.substring(0, 30) + "…" : word;
                throw new BusinessException(StandardsError.DCC_NUMBER, name, shown);
            }
            numbers.add(number);
        }
        return numbers;
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
