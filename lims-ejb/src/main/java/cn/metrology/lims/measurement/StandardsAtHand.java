package cn.metrology.lims.measurement;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Phrase;
import cn.metrology.lims.measurement.model.MeasurementError;
import cn.metrology.lims.measurement.model.StandardUse;
import cn.metrology.lims.measurement.model.Subject;
import cn.metrology.lims.procedure.ItemFacts;
import cn.metrology.lims.procedure.ProcedureDefinition;
import cn.metrology.lims.procedure.StandardRefusal;
import cn.metrology.lims.standards.CandidateView;
import cn.metrology.lims.standards.StandardService;
import cn.metrology.lims.standards.UnusableReason;
import cn.metrology.lims.traceability.ChainBreak;
import cn.metrology.lims.traceability.ChainService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which standards may be used for an item on a day, and why the others may not (TR-02, TR-03, TR-05, MS-01). */
@Dependent
class StandardsAtHand {
    private final StandardService register;
    private final ChainService chains;
    private final RecordJson json;

    @Inject
    StandardsAtHand(StandardService register, ChainService chains, RecordJson json) {
        this.register = register;
        this.chains = chains;
        this.json = json;
    }

    List<StandardChoice> choices(Subject subject, ItemFacts facts, ProcedureDefinition procedure, LocalDate day) {
        List<CandidateView> candidates = register.candidates(subject.itemCode(), day, subject.site());
        Map<String, List<ChainBreak>> breaks = chains.breaks(
                candidates.stream()
                        .filter(CandidateView::usable)
                        .map(CandidateView::instrumentNumber)
                        .toList(),
                day);
        return candidates.stream()
                .map(StandardsAtHand::choice)
                .map(choice -> chained(choice, breaks.getOrDefault(choice.number(), List.of())))
                .map(choice -> judged(choice, facts, procedure))
                .toList();
    }

    /** The named standards, all of them usable; the first that is not is refused with its reason. */
    List<StandardUse.Chosen> chosen(List<String> numbers, List<StandardChoice> choices) {
        if (numbers.isEmpty()) {
            throw new BusinessException(MeasurementError.STANDARD_MISSING);
        }
        Map<String, StandardChoice> byNumber =
                choices.stream().collect(Collectors.toMap(StandardChoice::number, Function.identity(), (a, b) -> a));
        List<StandardUse.Chosen> chosen = new ArrayList<>();
        for (String number : numbers) {
            StandardChoice choice = Optional.ofNullable(byNumber.get(number))
                    .orElseThrow(() -> new BusinessException(MeasurementError.STANDARD_UNKNOWN, number));
            if (!choice.usable()) {
                StandardChoice.Reason why = choice.reasons().get(0);
                throw new BusinessException(
                        MeasurementError.STANDARD_NOT_USABLE,
                        choice.standard().name(),
                        number,
                        new Phrase(why.key(), why.args()));
            }
            StandardUsed used = choice.standard();
            chosen.add(new StandardUse.Chosen(number, used.standardCode(), json.write(used)));
        }
        return chosen;
    }

    /** TR-02: a standard whose chain to the SI is broken cannot be chosen. */
    private static StandardChoice chained(StandardChoice choice, List<ChainBreak> breaks) {
        return breaks.isEmpty()
                ? choice
                : new StandardChoice(
                        choice.standard(),
                        false,
                        breaks.stream()
                                .map(one -> new StandardChoice.Reason(one.kind().key(), one.args()))
                                .toList());
    }

    private static StandardChoice judged(StandardChoice choice, ItemFacts facts, ProcedureDefinition procedure) {
        if (!choice.usable()) {
            return choice;
        }
        Optional<StandardRefusal> refusal =
                procedure.standardRequirement().check(facts, choice.standard().facts());
        return refusal.map(why -> new StandardChoice(
                        choice.standard(),
                        false,
                        List.of(new StandardChoice.Reason("procedure.standard." + why.key(), why.args()))))
                .orElse(choice);
    }

    private static StandardChoice choice(CandidateView candidate) {
        return new StandardChoice(
                new StandardUsed(
                        candidate.instrumentNumber(),
                        candidate.name(),
                        candidate.model(),
                        candidate.serial(),
                        candidate.standardCode(),
                        candidate.standardNameZh(),
                        candidate.rangeText(),
                        candidate.accuracyText(),
                        candidate.standardCertificateNo(),
                        candidate.standardValidUntil(),
                        candidate.calibrationCertificateNo(),
                        candidate.calibratedBy(),
                        candidate.calibrationDue(),
                        candidate.facts()),
                candidate.usable(),
                candidate.reasons().stream().map(StandardsAtHand::reason).toList());
    }

    private static StandardChoice.Reason reason(UnusableReason reason) {
        return new StandardChoice.Reason(reason.code().key(), reason.args());
    }
}
