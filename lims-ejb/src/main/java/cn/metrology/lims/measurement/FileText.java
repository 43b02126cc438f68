package cn.metrology.lims.measurement;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.kernel.Csv;
import cn.metrology.lims.measurement.model.MeasurementError;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Text files of instruments and loggers: comma, semicolon or tab, UTF-8 or GB 18030. */
final class FileText {
    private static final char[] SEPARATORS = {'\t', ';', ','};

    private FileText() {}

    /** Lines with their numbers; empty ones are left out. */
    static List<FileTable.Line> lines(byte[] file, int mostLines, int mostColumns) {
        String text = decode(file);
        List<List<String>> cells;
        try {
            cells = Csv.lines(text, separator(text));
        } catch (IllegalArgumentException unreadable) {
            throw new BusinessException(MeasurementError.FILE_UNREADABLE);
        }
        if (cells.size() > mostLines) {
            throw new BusinessException(MeasurementError.FILE_TOO_MANY_ROWS, mostLines);
        }
        List<FileTable.Line> lines = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).size() > mostColumns) {
                throw new BusinessException(MeasurementError.FILE_TOO_MANY_COLUMNS, mostColumns);
            }
            if (cells.get(i).stream().anyMatch(cell -> !cell.isBlank())) {
                lines.add(new FileTable.Line(i + 1, cells.get(i)));
            }
        }
        if (lines.isEmpty()) {
            throw new BusinessException(MeasurementError.FILE_EMPTY);
        }
        return lines;
    }

    /** Bytes that are no text of either encoding are something else, whatever the file is called. */
    static String decode(byte[] file) {
        for (byte one : file) {
            if (one == 0) {
                throw new BusinessException(MeasurementError.FILE_UNREADABLE);
            }
        }
        return decoded(file, StandardCharsets.UTF_8)
                .or(() -> decoded(file, Charset.forName("GB18030")))
                .orElseThrow(() -> new BusinessException(MeasurementError.FILE_UNREADABLE));
    }

    private static Optional<String> decoded(byte[] file, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** The one that occurs in the first line that has any; a decimal comma does not make a semicolon file a comma file. */
    private static char separator(String text) {
        for (String line : text.lines().limit(20).toList()) {
            for (char separator : SEPARATORS) {
                if (line.indexOf(separator) >= 0) {
                    return separator;
                }
            }
        }
        return ',';
    }
}
