package cn.metrology.lims.procedure.model;

import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Ids;
import cn.metrology.lims.kernel.PinyinInitials;
import cn.metrology.lims.kernel.ServiceKind;
import cn.metrology.lims.procedure.CatalogueError;
import cn.metrology.lims.procedure.Confidence;
import cn.metrology.lims.procedure.MetrologyField;
import cn.metrology.lims.procedure.TestItemData;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** One kind of work that the institute knows (检定/校准项目): instrument, regulation, range, accuracy, interval. */
@Entity
@Table(name = "test_item")
public class TestItem implements Audited {
    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "item_code", updatable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "field_name")
    private MetrologyField field;

    @Column(name = "name_zh")
    private String nameZh;

    /** First letters of the Mandarin readings, for search: 压力表 is found by {@code ylb}. */
    @Column(name = "name_initials")
    private String nameInitials;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private ServiceKind kind;

    @Column(name = "regulation_no")
    private String regulationNo;

    @Column(name = "regulation_title")
    private String regulationTitle;

    private String quantity;
    private String unit;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "range_min", precision = 38, scale = 18))
    @AttributeOverride(name = "decimals", column = @Column(name = "range_min_decimals"))
    private TypedDecimal rangeMin;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "range_max", precision = 38, scale = 18))
    @AttributeOverride(name = "decimals", column = @Column(name = "range_max_decimals"))
    private TypedDecimal rangeMax;

    @Column(name = "accuracy_spec")
    private String accuracySpec;

    @Column(name = "interval_months")
    private Integer intervalMonths;

    private boolean mandatory;

    @Column(name = "mandatory_category")
    private String mandatoryCategory;

    @Column(name = "fee_free_livelihood")
    private boolean feeFreeLivelihood;

    @Column(name = "standard_code")
    private String standardCode;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    private String basis;

    @Enumerated(EnumType.STRING)
    @Column(name = "mandatory_confidence")
    private Confidence mandatoryConfidence;

    private String remark;

    @Embedded
    private Confirmation confirmation;

    /** For JPA. */
    protected TestItem() {}

    public TestItem(TestItemData data) {
        TestItemRules.check(data);
        this.id = Ids.next();
        this.code = data.code();
        take(data);
    }

    /** A changed row is somebody's new claim: it is 待确认 again until the technical manager has looked. */
    public void revise(TestItemData data) {
        TestItemRules.check(data);
        if (!data.code().equals(code)) {
            throw new IllegalArgumentException("An item keeps its code: " + code + " / " + data.code());
        }
        if (data.equals(data())) {
            throw new BusinessException(CatalogueError.NOTHING_CHANGED, code);
        }
        take(data);
        confirmation = null;
    }

    public void confirm(StaffId by, Instant at) {
        if (confirmation != null) {
            throw new BusinessException(CatalogueError.ITEM_ALREADY_CONFIRMED, code, confirmation.by());
        }
        confirmation = new Confirmation(by, at);
    }

    private void take(TestItemData data) {
        field = data.field();
        nameZh = data.nameZh();
        nameInitials = PinyinInitials.of(nameZh);
        nameEn = data.nameEn();
        kind = data.kind();
        regulationNo = data.regulationNo();
        regulationTitle = data.regulationTitle();
        quantity = data.quantity();
        unit = data.unit();
        rangeMin = TypedDecimal.of(data.rangeMin());
        rangeMax = TypedDecimal.of(data.rangeMax());
        accuracySpec = data.accuracySpec();
        intervalMonths = data.intervalMonths();
        mandatory = data.mandatory();
        mandatoryCategory = data.mandatoryCategory();
        feeFreeLivelihood = data.feeFreeLivelihood();
        standardCode = data.standardCode();
        confidence = data.confidence();
        basis = data.basis();
        mandatoryConfidence = data.mandatoryConfidence();
        remark = data.remark();
    }

    public TestItemData data() {
        return new TestItemData(
                code,
                field,
                nameZh,
                nameEn,
                kind,
                regulationNo,
                regulationTitle,
                quantity,
                unit,
                rangeMin.amount(),
                rangeMax.amount(),
                accuracySpec,
                intervalMonths,
                mandatory,
                mandatoryCategory,
                feeFreeLivelihood,
                standardCode,
                confidence,
                basis,
                mandatoryConfidence,
                remark);
    }

    public String code() {
        return code;
    }

    public int version() {
        return version;
    }

    public Optional<Confirmation> confirmation() {
        return Optional.ofNullable(confirmation);
    }

    @Override
    public String auditNumber() {
        return code;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TestItem that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
