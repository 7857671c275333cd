package farmhand.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import static farmhand.architecture.Kinds.JAVA_BASE;

import com.tngtech.archunit.lang.ArchRule;

import java.util.List;
import java.util.stream.Stream;

/** Who may see whom: one allow-list for each room. */
final class Directions {
    private Directions() {}

    static List<HouseRule> rules() {
        return Room.ALL.stream().map(Directions::rule).toList();
    }

    private static HouseRule rule(Room room) {
        return new HouseRule(
                "directions of " + room, house -> seesOnlyItsList(room, house), room.offender());
    }

    private static ArchRule seesOnlyItsList(Room room, House house) {
        String[] visible =
                Stream.of(
                                Stream.of(house.room(room.folder()), "org.jspecify.annotations"),
                                room.rooms().stream().map(house::room),
                                room.libraries().stream().map(library -> library + ".."))
                        .flatMap(packages -> packages)
                        .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(house.room(room.folder()))
                .should()
                .onlyDependOnClassesThat(JAVA_BASE.or(resideInAnyPackage(visible)))
                .because(
                        "a room that sees more than its list ties together what must change apart");
    }
}
