package farmhand.architecture;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static com.tngtech.archunit.core.importer.ImportOption.Predefined.ONLY_INCLUDE_TESTS;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import java.util.Arrays;

/**
 * Classes laid out in rooms below one base package: the product, or the counter-house that breaks
 * every rule once.
 */
record House(String base, JavaClasses classes) {
    static final House PRODUCT =
            new House(
                    "farmhand",
                    new ClassFileImporter()
                            .withImportOption(DO_NOT_INCLUDE_TESTS)
                            .importPackages("farmhand"));

    static final House TESTS = tests("farmhand");

    static final House COUNTER_HOUSE = counterHouse("farmhand.architecture.counterexample");

    private static House tests(String base) {
        return new House(
                base,
                new ClassFileImporter()
                        .withImportOption(ONLY_INCLUDE_TESTS)
                        .withImportOption(location -> !location.contains("/counterexample/"))
                        .importPackages(base));
    }

    private static House counterHouse(String base) {
        return new House(
                base,
                new ClassFileImporter().withImportOption(ONLY_INCLUDE_TESTS).importPackages(base));
    }

    /** The package pattern of a room and the rooms inside it; "" is the base package alone. */
    String room(String name) {
        return name.isEmpty() ? base : base + "." + name + "..";
    }

    String[] rooms(String... names) {
        return Arrays.stream(names).map(this::room).toArray(String[]::new);
    }
}
