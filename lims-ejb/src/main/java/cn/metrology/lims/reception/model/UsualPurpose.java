package cn.metrology.lims.reception.model;

import cn.metrology.lims.kernel.Texts;
import cn.metrology.lims.reception.MandatoryPurpose;
import java.util.Arrays;
import java.util.Comparator;

/** Reads the purpose out of the wording of the mandatory catalogue, which is Chinese and names the usual one first. */
public final class UsualPurpose {
    private static final Texts WORDS = Texts.of(Texts.CHINESE);

    private UsualPurpose() {}

    public static MandatoryPurpose in(String scope) {
        return scope == null
                ? MandatoryPurpose.NONE
                : Arrays.stream(MandatoryPurpose.values())
                        .filter(purpose -> purpose != MandatoryPurpose.NONE)
                        .filter(purpose -> scope.contains(WORDS.caption(purpose)))
                        .min(Comparator.comparingInt(purpose -> scope.indexOf(WORDS.caption(purpose))))
                        .orElse(MandatoryPurpose.NONE);
    }
}
