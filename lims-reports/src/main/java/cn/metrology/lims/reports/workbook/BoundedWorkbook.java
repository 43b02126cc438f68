package cn.metrology.lims.reports.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Function;
import java.util.logging.Logger;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opens a stranger's workbook: known by its content, bounded when it unfolds, and one refusal for every kind of damage. */
public final class BoundedWorkbook {
    private static final Logger LOG = Logger.getLogger(BoundedWorkbook.class.getName());

    static {
        // A zip entry may not inflate a hundredfold nor beyond 32 MB: a row limit of 5000 stays far below
        ZipSecureFile.setMinInflateRatio(0.01);
        ZipSecureFile.setMaxEntrySize(32L * 1024 * 1024);
        ZipSecureFile.setMaxTextSize(8L * 1024 * 1024);
        ZipSecureFile.setMaxFileCount(200);
    }

    private BoundedWorkbook() {}

    /** What {@code read} makes of the workbook; {@code unreadable} where it is none, is damaged, or unfolds too far. */
    public static <T, E extends RuntimeException> T read(byte[] file, Function<XSSFWorkbook, T> read, E unreadable) {
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
            throw unreadable;
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return read.apply(workbook);
        } catch (IOException | RuntimeException damaged) {
            if (unreadable.getClass().isInstance(damaged)) {
                throw (RuntimeException) damaged; // refused by the reader with a better reason
            }
            // POI answers a damaged package with some thirty kinds of exception; to the person they are one
            LOG.info(() -> "A workbook could not be read: " + damaged);
            throw unreadable;
        }
    }
}
