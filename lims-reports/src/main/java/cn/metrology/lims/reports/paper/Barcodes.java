package cn.metrology.lims.reports.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.IOException;
import java.util.Map;

/** Bar code and QR code as filled rectangles, so that any printer draws them with its own sharpness. */
public final class Barcodes {
    /** A dot of a 203 dpi label printer: bars are whole numbers of dots, otherwise they are uneven. */
    private static final float DOT = 25.4f / 203;

    private Barcodes() {}

    /** Code 128 in at most that width, centred in it. */
    public static void code128(Sheet sheet, String text, float x, float y, float width, float height)
            throws IOException {
        BitMatrix bars =
                new Code128Writer().encode(text, BarcodeFormat.CODE_128, 0, 1, Map.of(EncodeHintType.MARGIN, 0));
        float module = Math.max(1, (int) (width / DOT / bars.getWidth())) * DOT;
        float start = x + (width - module * bars.getWidth()) / 2;
        int from = 0;
        while (from < bars.getWidth()) {
            int to = from;
            while (to < bars.getWidth() && bars.get(to, 0) == bars.get(from, 0)) {
                to++;
            }
            if (bars.get(from, 0)) {
                sheet.fill(start + from * module, y, (to - from) * module, height);
            }
            from = to;
        }
        sheet.paint();
    }

    /** A QR code of level M in a square of at most that size. */
    public static void qr(Sheet sheet, String text, float x, float y, float size) throws IOException {
        BitMatrix modules = modules(text);
        float module = Math.max(1, (int) (size / DOT / modules.getWidth())) * DOT;
        for (int row = 0; row < modules.getHeight(); row++) {
            int from = 0;
            while (from < modules.getWidth()) {
                int to = from;
                while (to < modules.getWidth() && modules.get(to, row) == modules.get(from, row)) {
                    to++;
                }
                if (modules.get(from, row)) {
                    sheet.fill(x + from * module, y + row * module, (to - from) * module, module);
                }
                from = to;
            }
        }
        sheet.paint();
    }

    private static BitMatrix modules(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Not a text for a QR code: " + text, tooLong);
        }
    }
}
