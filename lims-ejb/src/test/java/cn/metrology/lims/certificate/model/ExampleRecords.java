package cn.metrology.lims.certificate.model;

import cn.metrology.lims.certificate.CertificateContent;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.measurement.RecordView;
import cn.metrology.lims.measurement.StandardUsed;
import cn.metrology.lims.measurement.WorksheetStatus;
import cn.metrology.lims.procedure.CalibrationPoint;
import cn.metrology.lims.procedure.CellKey;
import cn.metrology.lims.procedure.CheckOutcome;
import cn.metrology.lims.procedure.DecisionRule;
import cn.metrology.lims.procedure.Environment;
import cn.metrology.lims.procedure.Evaluation;
import cn.metrology.lims.procedure.ItemFacts;
import cn.metrology.lims.procedure.ItemUse;
import cn.metrology.lims.procedure.ProcedureDefinition;
import cn.metrology.lims.procedure.StandardFacts;
import cn.metrology.lims.procedure.WorksheetForm;
import cn.metrology.lims.reception.ItemStatus;
import cn.metrology.lims.reception.ItemView;
import cn.metrology.lims.reception.MandatoryPurpose;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The worked examples (a) and (b), evaluated by their real procedures, as records ready to be issued. */
final class ExampleRecords {
    static final CertificateContent.Letterhead LETTERHEAD = new CertificateContent.Letterhead(
            "萍乡市计量所", "Pingxiang Institute of Metrology", "授权证书号: 0000", "萍乡市", "337000", "0799", "");
    private static final LocalDate MEASURED = LocalDate.of(2026, 3, 10);

    private ExampleRecords() {}

    /** Example (a); the two readings are those before and after tapping, rising, at 1.2 MPa. */
    static RecordView gauge(String before, String after) {
        ItemFacts facts = new ItemFacts(
                "MEC-021",
                ServiceKind.VERIFICATION,
                ItemUse.SUBSEQUENT,
                d("0"),
                d("1.6"),
                "MPa",
                "1.6",
                d("0.05"),
                Map.of());
        StandardFacts standard =
                new StandardFacts("BZ-018-A", "数字压力计", d("0"), d("2.5"), "MPa", d("0.00125"), List.of(), null);
        ProcedureDefinition procedure = procedure("JJG52-2013.json");
        Map<CellKey, BigDecimal> readings = new HashMap<>();
        row(readings, procedure, facts, "ind", "1", "0.00", "0.00", "0.01", "0.01");
        row(readings, procedure, facts, "ind", "2", "0.40", "0.41", "0.41", "0.42");
        row(readings, procedure, facts, "ind", "3", "0.79", "0.80", "0.81", "0.81");
        row(readings, procedure, facts, "ind", "4", before, after, "1.20", "1.21");
        row(readings, procedure, facts, "ind", "5", "1.57", "1.58", "1.58", "1.58");
        Evaluation evaluation = evaluate(procedure, facts, readings, standard, environment("21.3", "58"));
        return record(
                item(facts, "弹性元件式一般压力表", "Y-100", false, null),
                new RecordView.Method("JJG52-2013/1", 1, "JJG 52-2013", "弹性元件式一般压力表、压力真空表和真空表", "1", List.of()),
                conditions("21.3", "58"),
                used(standard, "0.05级"),
                procedure.validUntil(facts, MEASURED).orElse(null),
                evaluation);
    }

    /** Example (b) at 100 V. */
    static RecordView multimeter(boolean conformityWanted) {
        Map<String, String> parameters =
                new HashMap<>(Map.of("points.dcv", "100", "specReading", "0.012", "specRange", "0.004"));
        if (conformityWanted) {
            parameters.put("decisionRule", DecisionRule.GUARD_W_EQ_U.name());
        }
        ItemFacts facts = new ItemFacts(
                "ELE-002",
                ServiceKind.CALIBRATION,
                ItemUse.SUBSEQUENT,
                d("0"),
                d("100"),
                "V",
                null,
                d("0.001"),
                parameters);
        StandardFacts standard = new StandardFacts(
                "BZ-034-A",
                "多功能校准源",
                d("0"),
                d("1000"),
                "V",
                null,
                List.of(new CalibrationPoint(d("100"), d("100.00012"), d("0.0006"), d("2"))),
                d("0.0012"));
        ProcedureDefinition procedure = procedure("JJF1587-2016.json");
        Map<CellKey, BigDecimal> readings = new HashMap<>();
        row(
                readings, procedure, facts, "dcv", "1", "100.003", "100.004", "100.003", "100.004", "100.005",
                "100.004", "100.003", "100.004", "100.004", "100.005");
        Evaluation evaluation = evaluate(procedure, facts, readings, standard, environment("20.4", "51"));
        return record(
                item(facts, "数字多用表", "34401A", conformityWanted, DecisionRule.GUARD_W_EQ_U),
                new RecordView.Method("JJF1587-2016/1", 1, "JJF 1587-2016", "数字多用表", "1", List.of()),
                conditions("20.4", "51"),
                used(standard, "U = 0.6 mV"),
                procedure.validUntil(facts, MEASURED).orElse(null),
                evaluation);
    }

    private static Evaluation evaluate(
            ProcedureDefinition procedure,
            ItemFacts facts,
            Map<CellKey, BigDecimal> readings,
            StandardFacts standard,
            Environment environment) {
        Map<String, CheckOutcome> checks = new HashMap<>();
        procedure.form(facts).checks().forEach(check -> checks.put(check.key(), CheckOutcome.PASS));
        return procedure.evaluate(facts, readings, checks, List.of(standard), environment);
    }

    private static RecordView record(
            ItemView item,
            RecordView.Method method,
            RecordView.Conditions conditions,
            StandardUsed standard,
            LocalDate validUntil,
            Evaluation evaluation) {
        return new RecordView(
                "W2026-000001",
                7,
                1,
                WorksheetStatus.TO_APPROVE,
                item,
                method,
                conditions,
                List.of(standard),
                List.of(),
                new RecordView.Results(
                        evaluation.overall(),
                        evaluation.conclusion(),
                        evaluation.reachedClass(),
                        validUntil,
                        evaluation.requirements(),
                        evaluation.tables(),
                        evaluation.points(),
                        evaluation.budgets()),
                new RecordView.Signed("jiandingyuan1", "张伟", Instant.EPOCH),
                new RecordView.Signed("heyan", "李强", Instant.EPOCH),
                "0".repeat(64));
    }

    private static ItemView item(
            ItemFacts facts, String name, String model, boolean conformityWanted, DecisionRule rule) {
        return new ItemView(
                "YP2026-000001",
                "WT2026-000001",
                1,
                "C000001",
                "萍乡市第一人民医院",
                "萍乡市安源区",
                null,
                facts.itemCode(),
                name,
                facts.serviceKind(),
                null,
                model,
                "20260417",
                "红旗仪表厂",
                facts.rangeMin(),
                facts.rangeMax(),
                facts.unit(),
                facts.accuracyClass(),
                facts.resolution(),
                Map.of(),
                "完好",
                null,
                null,
                LocalDate.of(2026, 3, 9),
                LocalDate.of(2026, 4, 3),
                Site.PINGXIANG,
                facts.use(),
                MandatoryPurpose.SAFETY,
                true,
                conformityWanted,
                rule,
                false,
                false,
                ItemStatus.IN_LAB,
                null,
                3);
    }

    private static RecordView.Conditions conditions(String temperature, String humidity) {
        return new RecordView.Conditions("力学室 201", temperature, humidity, null, "4.17", Instant.EPOCH, MEASURED);
    }

    private static StandardUsed used(StandardFacts facts, String accuracy) {
        return new StandardUsed(
                facts.instrumentNumber(),
                facts.name(),
                "ConST211",
                "2201",
                "PX-S-018",
                "0.05级数字压力计标准装置",
                "(0～2.5) MPa",
                accuracy,
                "量标 019",
                LocalDate.of(2028, 1, 1),
                "省院 2026-0001",
                "省院",
                LocalDate.of(2026, 12, 31),
                facts);
    }

    private static void row(
            Map<CellKey, BigDecimal> readings,
            ProcedureDefinition procedure,
            ItemFacts facts,
            String grid,
            String row,
            String... values) {
        List<String> columns = procedure.form(facts).grids().stream()
                .filter(one -> one.key().equals(grid))
                .findFirst()
                .orElseThrow()
                .columns()
                .stream()
                .filter(WorksheetForm.Column::input)
                .map(WorksheetForm.Column::key)
                .toList();
        for (int i = 0; i < values.length; i++) {
            readings.put(new CellKey(grid, row, columns.get(i)), d(values[i]));
        }
    }

    private static Environment environment(String temperature, String humidity) {
        return new Environment(d(temperature), d(humidity), d("101.3"), d("4.17"));
    }

    private static ProcedureDefinition procedure(String file) {
        String path = "/procedures/detailed/" + file;
        try (InputStream in = ExampleRecords.class.getResourceAsStream(path)) {
            return ProcedureDefinition.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    private static BigDecimal d(String number) {
        return new BigDecimal(number);
    }
}
