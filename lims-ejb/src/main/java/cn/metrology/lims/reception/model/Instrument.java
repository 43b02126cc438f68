package cn.metrology.lims.reception.model;

import cn.metrology.lims.reception.LineDetails;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Map;

/** What was brought in, as its owner and its nameplate describe it. Numbers keep their digits (RD-07). */
@Embeddable
public class Instrument {
    @Column(name = "instrument_name")
    private String name;

    private String model;
    private String serial;
    private String manufacturer;

    @Column(name = "range_min", precision = 38, scale = 18)
    private BigDecimal rangeMin;

    @Column(name = "range_min_decimals")
    private Integer rangeMinDecimals;

    @Column(name = "range_max", precision = 38, scale = 18)
    private BigDecimal rangeMax;

    @Column(name = "range_max_decimals")
    private Integer rangeMaxDecimals;

    private String unit;

    @Column(name = "accuracy_class")
    private String accuracyClass;

    @Column(precision = 38, scale = 18)
    private BigDecimal resolution;

    @Column(name = "resolution_decimals")
    private Integer resolutionDecimals;

    private Parameters parameters;

    protected Instrument() {}

    Instrument(LineDetails said) {
        name = said.instrumentName().strip();
        model = said.model();
        serial = said.serial();
        manufacturer = said.manufacturer();
        rangeMin = said.rangeMin();
        rangeMinDecimals = decimals(rangeMin);
        rangeMax = said.rangeMax();
        rangeMaxDecimals = decimals(rangeMax);
        unit = said.unit();
        accuracyClass = said.accuracyClass();
        resolution = said.resolution();
        resolutionDecimals = decimals(resolution);
        parameters = new Parameters(said.parameters());
    }

    private Instrument(Instrument other, String serialRead) {
        name = other.name;
        model = other.model;
        serial = serialRead;
        manufacturer = other.manufacturer;
        rangeMin = other.rangeMin;
        rangeMinDecimals = other.rangeMinDecimals;
        rangeMax = other.rangeMax;
        rangeMaxDecimals = other.rangeMaxDecimals;
        unit = other.unit;
        accuracyClass = other.accuracyClass;
        resolution = other.resolution;
        resolutionDecimals = other.resolutionDecimals;
        parameters = other.parameters;
    }

    /** The same instrument with the serial number that was read from it on arrival. */
    Instrument identifiedBy(String serialRead) {
        return new Instrument(this, serialRead);
    }

    public String name() {
        return name;
    }

    public String model() {
        return model;
    }

    public String serial() {
        return serial;
    }

    public String manufacturer() {
        return manufacturer;
    }

    public BigDecimal rangeMin() {
        return asTyped(rangeMin, rangeMinDecimals);
    }

    public BigDecimal rangeMax() {
        return asTyped(rangeMax, rangeMaxDecimals);
    }

    public String unit() {
        return unit;
    }

    public String accuracyClass() {
        return accuracyClass;
    }

    public BigDecimal resolution() {
        return asTyped(resolution, resolutionDecimals);
    }

    public Map<String, String> parameters() {
        return parameters == null ? Map.of() : parameters.values();
    }

    boolean rangeReversed() {
        return rangeMin != null && rangeMax != null && rangeMin.compareTo(rangeMax) >= 0;
    }

    private static Integer decimals(BigDecimal typed) {
        return typed == null ? null : typed.scale();
    }

    private static BigDecimal asTyped(BigDecimal stored, Integer decimals) {
        return stored == null ? null : stored.setScale(decimals);
    }
}
