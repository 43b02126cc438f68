package cn.metrology.lims.standards;

import cn.metrology.lims.identity.CurrentUser;
import cn.metrology.lims.identity.StaffId;
import cn.metrology.lims.identity.StaffNames;
import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Institute;
import cn.metrology.lims.kernel.NumberSeries;
import cn.metrology.lims.kernel.Site;
import cn.metrology.lims.standards.model.MeasurementStandard;
import cn.metrology.lims.standards.model.ReferenceInstrument;
import cn.metrology.lims.standards.model.Standards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** What the person's sites hold: another site's standard or instrument is not found (people.md 3 rule 10). */
@ApplicationScoped
public class Holdings {
    private Standards standards;
    private StaffNames names;
    private NumberSeries numbers;
    private CurrentUser user;
    private Clock clock;

    protected Holdings() {} // container proxy

    @Inject
    public Holdings(Standards standards, StaffNames names, NumberSeries numbers, CurrentUser user, Clock clock) {
        this.standards = standards;
        this.names = names;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
    }

    MeasurementStandard standard(String code) {
        return standards
                .standard(code)
                .filter(one -> user.sites().contains(one.site()))
                .orElseThrow(() -> new BusinessException(StandardsError.STANDARD_NOT_FOUND, code));
    }

    /** The standard to change, as the person saw it. */
    MeasurementStandard standard(String code, int seenVersion) {
        MeasurementStandard found = standards.requireStandard(code, seenVersion);
        if (!user.sites().contains(found.site())) {
            throw new BusinessException(StandardsError.STANDARD_NOT_FOUND, code);
        }
        return found;
    }

    ReferenceInstrument instrument(String number) {
        return standards
                .instrument(number)
                .filter(one -> user.sites().contains(one.site()))
                .orElseThrow(() -> new BusinessException(StandardsError.INSTRUMENT_NOT_FOUND, number));
    }

    /** The instrument to change, as the person saw it. */
    ReferenceInstrument instrument(String number, int seenVersion) {
        ReferenceInstrument found = standards.require(number, seenVersion);
        if (!user.sites().contains(found.site())) {
            throw new BusinessException(StandardsError.INSTRUMENT_NOT_FOUND, number);
        }
        return found;
    }

    /** The name people know somebody by. */
    String name(StaffId staff) {
        return names.of(staff).orElse(staff.value());
    }

    /** The next number of a series of that site, e.g. {@code LH-BZ2026-0007}. */
    String number(Site site, String series) {
        int year = Institute.today(clock).getYear();
        return "%s%s%d-%04d".formatted(site.prefix(), series, year, numbers.next(site.prefix() + series, year));
    }
}
