package farmhand.store.text;

import com.fasterxml.jackson.databind.jsontype.NamedType;

import farmhand.farm.command.BlockField;
import farmhand.farm.command.Outcome;
import farmhand.farm.history.Undo;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * The names of kinds in the columns {@code undo} and {@code outcome}: their own, as {@code
 * job_said}.
 */
final class HistoryTypes {
    private HistoryTypes() {}

    static NamedType[] named() {
        return Stream.of(Undo.Part.class, BlockField.class, Outcome.class)
                .flatMap(HistoryTypes::leaves)
                .map(type -> new NamedType(type, name(type)))
                .toArray(NamedType[]::new);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(HistoryTypes::leaves)
                : Stream.of(type);
    }

    private static String name(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
