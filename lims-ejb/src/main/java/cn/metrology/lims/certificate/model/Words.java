package cn.metrology.lims.certificate.model;

import cn.metrology.lims.certificate.CertificateContent.Fact;
import cn.metrology.lims.kernel.Texts;

/** The words of documents, which are Chinese with English captions whatever the reader's language (house 10). */
public final class Words {
    private static final Texts CHINESE = Texts.of(Texts.CHINESE);
    private static final Texts ENGLISH = Texts.of(Texts.ENGLISH);

    private Words() {}

    public static String text(String key, Object... args) {
        return CHINESE.text("certificate.document." + key, args);
    }

    public static String english(String key, Object... args) {
        return ENGLISH.text("certificate.document." + key, args);
    }

    static Fact fact(String key, String value) {
        return new Fact(text(key), english(key), value);
    }
}
