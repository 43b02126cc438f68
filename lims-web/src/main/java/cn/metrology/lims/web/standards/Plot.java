package cn.metrology.lims.web.standards;

import cn.metrology.lims.uncertainty.report.Rounding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A small chart as SVG without script: horizontal lines with their captions, and dots in order of time, each a link. */
final class Plot {
    private static final int WIDTH = 960;
    private static final int LEFT = 90;
    private static final int RIGHT = 150;
    private static final int TOP = 24;
    private static final int BOTTOM = 26;
    /** Nine captions of eleven pixels are legible below one another; further dots share one. */
    private static final int MOST_CAPTIONS = 16;

    private final int height;
    private final double low;
    private final double span;

    /** A line across the chart. {@code kind} is a style: centre, warning, action or limit. */
    record Line(String caption, BigDecimal value, String kind) {}

    /** A dot; {@code kind} is good, warn, bad or void. */
    record Dot(String caption, BigDecimal value, String kind, String title, String href) {}

    private Plot(int height, List<Line> lines, List<Dot> dots) {
        this.height = height;
        double[] values = Stream.concat(
                        lines.stream().map(Line::value), dots.stream().map(Dot::value))
                .mapToDouble(BigDecimal::doubleValue)
                .sorted()
                .toArray();
        double first = values.length == 0 ? 0 : values[0];
        double last = values.length == 0 ? 1 : values[values.length - 1];
        double room = last > first ? (last - first) * 0.08 : Math.max(Math.abs(first), 1) * 0.01;
        this.low = first - room;
        this.span = last - first + 2 * room;
    }

    static String svg(String title, int height, List<Line> lines, List<Dot> dots) {
        return new Plot(height, lines, dots).draw(title, lines, dots);
    }

    private String draw(String title, List<Line> lines, List<Dot> dots) {
        StringBuilder svg = new StringBuilder();
        add(svg, "<svg class='plot' viewBox='0 0 %d %d' role='img' aria-label='%s'>", WIDTH, height, safe(title));
        add(svg, "<text class='plot-title' x='%d' y='14'>%s</text>", LEFT, safe(title));
        for (Line line : lines) {
            double y = y(line.value());
            add(
                    svg,
                    "<line class='plot-%s' x1='%d' x2='%d' y1='%.1f' y2='%.1f'/>",
                    line.kind(),
                    LEFT,
                    WIDTH - RIGHT,
                    y,
                    y);
            add(svg, "<text class='plot-value' x='%d' y='%.1f'>%s</text>", LEFT - 6, y + 4, shown(line.value()));
            add(
                    svg,
                    "<text class='plot-caption' x='%d' y='%.1f'>%s</text>",
                    WIDTH - RIGHT + 6,
                    y + 4,
                    safe(line.caption()));
        }
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < dots.size(); i++) {
            add(path, "%.1f,%.1f ", x(i, dots.size()), y(dots.get(i).value()));
        }
        add(svg, "<polyline class='plot-path' points='%s'/>", path);
        int step = Math.max(1, (dots.size() + MOST_CAPTIONS - 1) / MOST_CAPTIONS);
        for (int i = 0; i < dots.size(); i++) {
            dot(svg, dots.get(i), x(i, dots.size()), i % step == 0);
        }
        return svg.append("</svg>").toString();
    }

    private void dot(StringBuilder svg, Dot dot, double x, boolean captioned) {
        add(svg, "<a href='%s'><title>%s</title>", safe(dot.href()), safe(dot.title()));
        double y = y(dot.value());
        if ("bad".equals(dot.kind())) {
            add(svg, "<rect class='plot-dot plot-bad' x='%.1f' y='%.1f' width='10' height='10'/>", x - 5, y - 5);
        } else if ("warn".equals(dot.kind())) {
            add(svg, "<path class='plot-dot plot-warn' d='M%.1f %.1f l6 11 h-12 z'/>", x, y - 7);
        } else {
            add(svg, "<circle class='plot-dot plot-%s' cx='%.1f' cy='%.1f' r='5'/>", dot.kind(), x, y);
        }
        svg.append("</a>");
        if (captioned) {
            add(svg, "<text class='plot-day' x='%.1f' y='%d'>%s</text>", x, height - 8, safe(dot.caption()));
        }
    }

    private double x(int index, int count) {
        double wide = WIDTH - LEFT - RIGHT - 40.0;
        return LEFT + 20 + (count < 2 ? wide / 2 : wide * index / (count - 1));
    }

    private double y(BigDecimal value) {
        return TOP + (height - TOP - BOTTOM) * (1 - (value.doubleValue() - low) / span);
    }

    /** To a thousandth of what the axis spans: more digits would say nothing and run off the picture. */
    private String shown(BigDecimal value) {
        int decimals = Math.max(0, (int) Math.ceil(3 - Math.log10(span)));
        return Rounding.toDecimals(value, Math.min(decimals, Math.max(value.scale(), 0)))
                .toPlainString();
    }

    private static void add(StringBuilder svg, String form, Object... args) {
        svg.append(String.format(Locale.ROOT, form, args));
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&#39;");
    }
}
