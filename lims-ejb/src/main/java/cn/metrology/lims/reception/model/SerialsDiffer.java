package cn.metrology.lims.reception.model;

import cn.metrology.lims.kernel.BusinessException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The same instrument twice on one order is a slip of the pen, and would be measured and billed twice. */
final class SerialsDiffer {
    private SerialsDiffer() {}

    static void check(List<OrderLine> lines) {
        Set<List<String>> seen = new HashSet<>();
        for (OrderLine line : lines) {
            Instrument instrument = line.instrument();
            String serial = instrument.serial();
            if (serial == null || serial.isBlank()) {
                continue;
            }
            if (!seen.add(Arrays.asList(line.itemCode(), instrument.model(), instrument.manufacturer(), serial))) {
                throw new BusinessException(ReceptionError.SERIAL_REPEATED, line.lineNo(), instrument.name(), serial);
            }
        }
    }
}
