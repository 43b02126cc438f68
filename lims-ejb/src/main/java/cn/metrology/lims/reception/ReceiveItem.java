package cn.metrology.lims.reception;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * An expected instrument has arrived: identity compared, condition and accessories noted (WF-05).
 *
 * @param serial the serial number read from the instrument, filled in when the order had none
 */
public record ReceiveItem(
        @NotNull ItemNumber number,
        int seenVersion,
        @Size(max = 60) String serial,
        @Size(max = 200) String condition,
        @Size(max = 200) String accessories)
        implements Serializable {}
