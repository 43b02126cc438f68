package cn.metrology.lims;

import static org.assertj.core.api.Assertions.assertThat;

import cn.metrology.lims.kernel.Audited;
import cn.metrology.lims.kernel.ErrorCode;
import cn.metrology.lims.kernel.Texts;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every refusal and every enum that is shown has its words in both languages, and no word is left over. */
class TextsTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cn.metrology.lims");
    private static final Texts CHINESE = Texts.of(Texts.CHINESE);
    private static final Texts ENGLISH = Texts.of(Texts.ENGLISH);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(CHINESE.keys()).isEqualTo(ENGLISH.keys());
    }

    @Test
    void everyRefusalHasWords() {
        assertThat(codes()).allSatisfy(key -> assertThat(CHINESE.keys()).contains(key));
    }

    @Test
    void anEnumWithOneCaptionHasThemAll() {
        assertThat(captions().stream().filter(TextsTest::isShown))
                .allSatisfy(key -> assertThat(CHINESE.keys()).contains(key));
    }

    @Test
    void everythingInTheTrailHasAName() {
        assertThat(OURS.stream()
                        .filter(type -> type.isAssignableTo(Audited.class) && type.isAnnotatedWith(Entity.class))
                        .map(type -> "audit.object." + type.getSimpleName()))
                .allSatisfy(key -> assertThat(CHINESE.keys()).contains(key));
    }

    @Test
    void noRefusalAndNoCaptionIsLeftOver() {
        Pattern refusal = Pattern.compile("[a-z]+\\.[A-Z][A-Z0-9_]+");
        Set<String> written = CHINESE.keys().stream()
                .filter(key -> key.startsWith("enum.") || refusal.matcher(key).matches())
                .collect(Collectors.toCollection(TreeSet::new));
        written.removeAll(codes());
        written.removeAll(captions());
        assertThat(written).isEmpty();
    }

    @Test
    void placesAreTheSameInBothLanguages() {
        Pattern place = Pattern.compile("\\{\\d}");
        assertThat(CHINESE.keys())
                .allSatisfy(key -> assertThat(places(place, ENGLISH.text(key)))
                        .as(key)
                        .isEqualTo(places(place, CHINESE.text(key))));
    }

    /** An enum that nobody captioned is never shown. */
    private static boolean isShown(String caption) {
        String type = caption.substring(0, caption.lastIndexOf('.') + 1);
        return CHINESE.keys().stream().anyMatch(key -> key.startsWith(type));
    }

    private static Set<String> places(Pattern place, String text) {
        return place.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> codes() {
        return enums().filter(type -> type.isAssignableTo(ErrorCode.class))
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                .map(constant -> ((ErrorCode) constant).key())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The engine's enums are its own business: what a page shows of them is named in its component's own enum. */
    private static Set<String> captions() {
        return enums().filter(type -> !type.isAssignableTo(ErrorCode.class))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass())
                .filter(type -> !type.getPackageName().startsWith("cn.metrology.lims.uncertainty"))
                .filter(type -> !type.getSimpleName().equals("Setting"))
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                .map(constant -> Texts.key((Enum<?>) constant))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JavaClass> enums() {
        return OURS.stream().filter(JavaClass::isEnum);
    }
}
