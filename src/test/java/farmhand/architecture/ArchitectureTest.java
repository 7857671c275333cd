package farmhand.architecture;

import static farmhand.architecture.House.COUNTER_HOUSE;
import static farmhand.architecture.House.PRODUCT;
import static farmhand.architecture.House.TESTS;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class ArchitectureTest {
    @ParameterizedTest
    @MethodSource("rules")
    void theProductKeepsEveryRule(HouseRule rule) {
        rule.in().apply(PRODUCT).check(PRODUCT.classes());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleRefusesItsOffender(HouseRule rule) {
        List<String> violations =
                rule.in()
                        .apply(COUNTER_HOUSE)
                        .evaluate(COUNTER_HOUSE.classes())
                        .getFailureReport()
                        .getDetails();

        assertTrue(
                violations.stream().anyMatch(line -> line.contains("." + rule.offender())),
                () -> rule.offender() + " is not among " + violations);
    }

    @Test
    void testsDoNotSleepEither() {
        Habits.noSleep(TESTS).check(TESTS.classes());
    }

    @Test
    void everyRoomIsInThePlan() {
        assertEquals(planned(), built());
    }

    private static Set<String> planned() {
        return Stream.concat(Room.ALL.stream().map(Room::folder), Stream.of("app"))
                .collect(Collectors.toSet());
    }

    private static Set<String> built() {
        return PRODUCT.classes().stream()
                .map(type -> type.getPackageName().split("\\."))
                .map(parts -> parts.length > 1 ? parts[1] : "")
                .collect(Collectors.toSet());
    }

    static List<HouseRule> rules() {
        return Stream.of(Directions.rules(), Purity.rules(), Borders.rules(), Habits.rules())
                .flatMap(List::stream)
                .toList();
    }
}
