package cn.metrology.lims.identity;

import cn.metrology.lims.kernel.Sha256;
import java.io.Serializable;
import java.time.Instant;

/** One signature as shown and printed: who declared what about which revision of which content, and when. */
public record SignatureView(
        StaffId by,
        String name,
        SignatureMeaning meaning,
        String objectNumber,
        int revision,
        Sha256 content,
        Instant at)
        implements Serializable {}
