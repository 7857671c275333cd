package farmhand.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;

import org.jspecify.annotations.NullMarked;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** What a class, a field or a package is, as rules ask it. */
final class Traits {
    static final DescribedPredicate<JavaClass> A_VALUE =
            describe(
                    "a record, an enum, an interface, a final class of final fields or a builder of"
                            + " one",
                    type ->
                            type.isRecord()
                                    || type.isEnum()
                                    || type.isInterface()
                                    || type.getModifiers().contains(SYNTHETIC)
                                    || type.getSimpleName().endsWith("Builder")
                                    || isFinalThroughout(type));

    static final DescribedPredicate<JavaField> A_CONSTANT =
            describe(
                    "a constant",
                    field ->
                            field.getModifiers().contains(SYNTHETIC)
                                    || (field.getModifiers().contains(FINAL)
                                            && !isMadeToChange(field.getRawType())
                                            && !isOpenArray(field)));

    static final DescribedPredicate<JavaClass> IN_A_NULL_MARKED_PACKAGE =
            describe(
                    "in a package that is @NullMarked",
                    type -> type.getPackage().isAnnotatedWith(NullMarked.class));

    private Traits() {}

    private static boolean isFinalThroughout(JavaClass type) {
        boolean closed = type.getModifiers().contains(FINAL) || type.isAnonymousClass();
        return closed
                && type.getFields().stream()
                        .map(JavaField::getModifiers)
                        .allMatch(field -> field.contains(FINAL) || field.contains(STATIC));
    }

    private static boolean isOpenArray(JavaField field) {
        return field.getRawType().isArray() && !field.getModifiers().contains(PRIVATE);
    }

    private static boolean isMadeToChange(JavaClass type) {
        boolean collection =
                type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
        return (collection && !type.isInterface())
                || type.getPackageName().equals(AtomicBoolean.class.getPackageName())
                || type.isAssignableTo(ThreadLocal.class)
                || type.getPackageName().startsWith("javafx.beans");
    }
}
