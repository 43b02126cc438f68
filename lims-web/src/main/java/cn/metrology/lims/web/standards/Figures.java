package cn.metrology.lims.web.standards;

import cn.metrology.lims.uncertainty.report.Rounding;
import cn.metrology.lims.web.faces.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Numbers on the pages of the standards: what was typed digit for digit, what was computed to the digits that count. */
@Named
@RequestScoped
public class Figures {
    /** Of an uncertainty or a deviation more than two digits mean nothing, a third lets one compare. */
    private static final int DIGITS = 3;

    private static final int MOST_DECIMALS = 8;

    @Inject
    private Messages messages;

    public String plain(BigDecimal x) {
        return x == null ? "" : x.toPlainString();
    }

    /** A deviation, an uncertainty, a limit that was computed. */
    public String significant(BigDecimal x) {
        return x == null
                ? ""
                : Rounding.toSignificant(x, DIGITS, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** A mean with one digit more than its readings. */
    public String mean(BigDecimal x, List<BigDecimal> readings) {
        if (x == null) {
            return "";
        }
        int decimals = readings.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return Rounding.toDecimals(x, Math.max(decimals, 0) + 1).toPlainString();
    }

    public String all(List<BigDecimal> readings) {
        return readings.stream().map(BigDecimal::toPlainString).collect(Collectors.joining("  "));
    }

    /** On an axis. */
    static String shown(BigDecimal x) {
        BigDecimal rounded = x.scale() > MOST_DECIMALS ? Rounding.toDecimals(x, MOST_DECIMALS) : x;
        BigDecimal bare = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0).toPlainString() : bare.toPlainString();
    }

    /** What was typed, digit for digit; says which word is no number and answers nothing then. */
    Optional<List<BigDecimal>> read(String typed) {
        List<BigDecimal> values = new ArrayList<>();
        for (String word : typed == null ? new String[0] : typed.strip().split("[\\s,;，；、]+")) {
            if (word.isEmpty()) {
                continue;
            }
            if (!word.matches("[-+]?\\d{1,20}(\\.\\d{1,18})?")) {
                messages.refused("standards.test.number.malformed", word);
                return Optional.empty();
            }
            values.add(new BigDecimal(word));
        }
        return Optional.of(values);
    }
}
