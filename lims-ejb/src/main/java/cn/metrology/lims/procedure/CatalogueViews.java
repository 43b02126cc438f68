package cn.metrology.lims.procedure;

import cn.metrology.lims.procedure.model.Confirmation;
import cn.metrology.lims.procedure.model.MandatoryEntry;
import cn.metrology.lims.procedure.model.PolicyParameter;
import cn.metrology.lims.procedure.model.PolicyValue;
import cn.metrology.lims.procedure.model.Regulation;
import cn.metrology.lims.procedure.model.ScopeEntry;
import cn.metrology.lims.procedure.model.ScopeRefusal;
import cn.metrology.lims.procedure.model.TestItem;
import cn.metrology.lims.procedure.model.VerificationScheme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What the outside sees of the catalogue's entities. */
final class CatalogueViews {
    private CatalogueViews() {}

    static TestItemView of(TestItem item) {
        TestItemData data = item.data();
        return new TestItemView(
                data.code(),
                item.version(),
                data.field(),
                data.nameZh(),
                data.nameEn(),
                data.kind(),
                data.regulationNo(),
                data.regulationTitle(),
                data.quantity(),
                data.unit(),
                data.rangeMin(),
                data.rangeMax(),
                data.accuracySpec(),
                data.intervalMonths(),
                data.mandatory(),
                data.mandatoryCategory(),
                data.feeFreeLivelihood(),
                data.standardCode(),
                data.confidence(),
                data.basis(),
                data.mandatoryConfidence(),
                data.remark(),
                item.confirmation().isPresent(),
                by(item.confirmation()),
                at(item.confirmation()));
    }

    static ScopeEntryView of(ScopeEntry entry) {
        return new ScopeEntryView(
                entry.number(),
                entry.revision(),
                entry.version(),
                entry.data(),
                entry.confirmation().isPresent(),
                by(entry.confirmation()),
                at(entry.confirmation()));
    }

    static ScopeRefusalView of(ScopeRefusal refusal) {
        return new ScopeRefusalView(
                refusal.at(),
                refusal.askedBy().value(),
                refusal.stage(),
                refusal.objectNumber(),
                refusal.itemCode(),
                refusal.serviceKind(),
                refusal.site(),
                refusal.day(),
                refusal.dimensions(),
                refusal.detail());
    }

    static RegulationView of(Regulation regulation, LocalDate day) {
        return new RegulationView(
                regulation.number(),
                regulation.version(),
                regulation.editionYear(),
                regulation.title(),
                regulation.inForceFrom().orElse(null),
                regulation.inForceUntil().orElse(null),
                regulation.supersededBy().orElse(null),
                regulation.inForceOn(day),
                regulation.confidence(),
                regulation.basis(),
                regulation.confirmation().isPresent(),
                by(regulation.confirmation()),
                at(regulation.confirmation()));
    }

    static MandatoryEntryView of(MandatoryEntry entry) {
        MandatoryEntry.Content content = entry.content();
        return new MandatoryEntryView(
                entry.sequence(),
                entry.version(),
                content.category(),
                content.instruments(),
                content.supervisionMode(),
                content.verificationMode(),
                content.maxUseYears(),
                content.scope(),
                content.confidence(),
                content.basis(),
                entry.verificationCompulsory(),
                entry.confirmation().isPresent(),
                by(entry.confirmation()),
                at(entry.confirmation()));
    }

    static VerificationSchemeView of(VerificationScheme scheme) {
        return new VerificationSchemeView(
                scheme.number(),
                scheme.version(),
                scheme.title(),
                scheme.quantity(),
                scheme.confidence(),
                scheme.basis(),
                scheme.confirmation().isPresent(),
                by(scheme.confirmation()),
                at(scheme.confirmation()));
    }

    static PolicyView of(PolicyParameter parameter, LocalDate day) {
        PolicyParameter.Definition definition = parameter.definition();
        Optional<PolicyValue> now = parameter.on(day);
        return new PolicyView(
                definition.key(),
                parameter.version(),
                definition.type(),
                definition.owner(),
                definition.fixed(),
                definition.allowed(),
                definition.captionZh(),
                definition.captionEn(),
                definition.rule(),
                definition.why(),
                now.map(PolicyValue::value).orElse(null),
                now.map(PolicyValue::effectiveFrom).orElse(null),
                parameter.values().stream().map(CatalogueViews::of).toList());
    }

    private static PolicyView.PolicyValueView of(PolicyValue value) {
        return new PolicyView.PolicyValueView(
                value.value(),
                value.effectiveFrom(),
                value.setBy().value(),
                value.setAt(),
                value.source(),
                value.reason());
    }

    private static String by(Optional<Confirmation> confirmation) {
        return confirmation.map(made -> made.by().value()).orElse(null);
    }

    private static Instant at(Optional<Confirmation> confirmation) {
        return confirmation.map(Confirmation::at).orElse(null);
    }
}
