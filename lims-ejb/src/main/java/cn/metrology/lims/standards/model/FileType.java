package cn.metrology.lims.standards.model;

import cn.metrology.lims.kernel.BusinessException;
import cn.metrology.lims.standards.StandardsError;
import java.util.Arrays;

/** What may be attached, told by its content; a name proves nothing. */
public enum FileType {
    PDF("application/pdf", 0x25, 0x50, 0x44, 0x46),
    PNG("image/png", 0x89, 0x50, 0x4E, 0x47),
    JPEG("image/jpeg", 0xFF, 0xD8, 0xFF),
    OFFICE("application/vnd.openxmlformats-officedocument", 0x50, 0x4B, 0x03, 0x04);

    /** Larger files are refused. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final int[] start;

    FileType(String mediaType, int... start) {
        this.mediaType = mediaType;
        this.start = start;
    }

    public static FileType of(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new BusinessException(StandardsError.FILE_TOO_LARGE, MOST_BYTES / 1024 / 1024);
        }
        return Arrays.stream(values())
                .filter(type -> type.begins(content))
                .findFirst()
                .orElseThrow(() -> new BusinessException(StandardsError.FILE_TYPE));
    }

    private boolean begins(byte[] content) {
        if (content.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((content[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    public String mediaType() {
        return mediaType;
    }
}
