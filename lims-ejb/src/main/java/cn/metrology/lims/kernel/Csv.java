package cn.metrology.lims.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads comma separated text with a header line (RFC 4180: quotes, doubled quotes, line breaks inside quotes). */
public final class Csv {
    private final String text;
    private final char separator;
    private int at;

    private Csv(String text, char separator) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        this.separator = separator;
    }

    /** The cells of every line, of whatever width; also for files that separate by semicolon or tab. */
    public static List<List<String>> lines(String text, char separator) {
        Csv csv = new Csv(text, separator);
        List<List<String>> lines = new ArrayList<>();
        while (csv.at < csv.text.length()) {
            lines.add(csv.line());
        }
        return lines;
    }

    /** One map per line, keyed by the header; an empty cell is null. A line of another width is a defect of the file. */
    public static List<Map<String, String>> read(String text) {
        Csv csv = new Csv(text, ',');
        List<String> header = csv.line();
        List<Map<String, String>> rows = new ArrayList<>();
        while (csv.at < csv.text.length()) {
            List<String> cells = csv.line();
            if (cells.size() != header.size()) {
                throw new IllegalArgumentException(
                        "Row " + (rows.size() + 2) + " has " + cells.size() + " cells, not " + header.size());
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(header.get(i), cells.get(i).isEmpty() ? null : cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<String> line() {
        List<String> cells = new ArrayList<>();
        while (true) {
            cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
            if (at >= text.length()) {
                return cells;
            }
            char end = text.charAt(at++);
            if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
                end = text.charAt(at++);
            }
            if (end != separator) {
                return cells;
            }
        }
    }

    private String plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && "\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                return cell.toString();
            }
        }
        throw new IllegalArgumentException("A quoted cell does not end");
    }
}
