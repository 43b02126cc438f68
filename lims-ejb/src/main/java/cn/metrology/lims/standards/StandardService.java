package cn.metrology.lims.standards;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.Right;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Page;
import cn.metrology.lims.kernel.PageRequest;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.standards.model.Calibration;
import cn.metrology.lims.standards.model.Eligibility;
import cn.metrology.lims.standards.model.MeasurementStandard;
import cn.metrology.lims.standards.model.ReferenceInstrument;
import cn.metrology.lims.standards.model.Standards;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The register of measurement standards, and which of their instruments may be used for an item on a day. */
@Stateless
public class StandardService {
    private Standards standards;
    private StandardRows rows;
    private CurrentUser user;

    protected StandardService() {} // container proxy

    @Inject
    public StandardService(Standards standards, StandardRows rows, CurrentUser user) {
        this.standards = standards;
        this.rows = rows;
        this.user = user;
    }

    /** Every instrument of the standards that serve the item: the usable ones first, the others with all their reasons. */
    @RolesAllowed(Right.STANDARD_READ)
    public List<CandidateView> candidates(String itemCode, LocalDate day, Site site) {
        List<CandidateView> usable = new ArrayList<>();
        List<CandidateView> others = new ArrayList<>();
        for (MeasurementStandard standard : standards.serving(itemCode)) {
            for (ReferenceInstrument instrument : standards.instrumentsOf(standard.code())) {
                CandidateView candidate = candidate(standard, instrument, day, site);
                (candidate.usable() ? usable : others).add(candidate);
            }
        }
        usable.addAll(others);
        return usable;
    }

    /** WF-08: whether any standard could be used for the item at all. */
    @RolesAllowed({Right.STANDARD_READ, Right.TASK_READ})
    public boolean anyUsable(String itemCode, LocalDate day, Site site) {
        return standards.serving(itemCode).stream()
                .anyMatch(standard -> standards.instrumentsOf(standard.code()).stream()
                        .anyMatch(instrument -> Eligibility.reasons(standard, instrument, day, site)
                                .isEmpty()));
    }

    /** The standard as it was on that day, or empty when it is not known. */
    @RolesAllowed(Right.STANDARD_READ)
    public Optional<CandidateView> onDay(String instrumentNumber, LocalDate day, Site site) {
        return standards
                .instrument(instrumentNumber)
                .flatMap(instrument -> standards
                        .standard(instrument.standardCode())
                        .map(standard -> candidate(standard, instrument, day, site)));
    }

    @RolesAllowed(Right.STANDARD_READ)
    public Page<StandardView> page(PageRequest request) {
        Page<MeasurementStandard> page = standards.standards(request, user.sites());
        return new Page<>(rows.of(page.rows()), page.total());
    }

    @RolesAllowed(Right.STANDARD_READ)
    public StandardView find(String code) {
        return standards
                .standard(code)
                .filter(one -> user.sites().contains(one.site()))
                .map(rows::of)
                .orElseThrow(() -> new BusinessException(StandardsError.STANDARD_NOT_FOUND, code));
    }

    private static CandidateView candidate(
            MeasurementStandard standard, ReferenceInstrument instrument, LocalDate day, Site site) {
        List<UnusableReason> reasons = Eligibility.reasons(standard, instrument, day, site);
        CalibrationView calibration =
                instrument.calibrationOn(day).map(Calibration::view).orElse(null);
        return new CandidateView(
                instrument.number(),
                instrument.name(),
                instrument.model(),
                instrument.serial(),
                standard.code(),
                standard.nameZh(),
                instrument.rangeText(),
                instrument.accuracyText(),
                standard.certificateNo(),
                standard.certificateValidUntil(),
                calibration == null ? null : calibration.certificateNo(),
                calibration == null ? null : calibration.institute(),
                calibration == null ? null : calibration.dueOn(),
                reasons.isEmpty(),
                reasons,
                instrument.facts(day));
    }
}
