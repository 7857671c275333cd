package farmhand.runner.services;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;

/** Reads named groups of what was found. */
final class Groups {
    private Groups() {}

    /** What the group took; empty where the pattern has no such group or it took nothing. */
    static Optional<String> text(Matcher found, String name) {
        return found.namedGroups().containsKey(name)
                ? Optional.ofNullable(found.group(name))
                        .map(String::strip)
                        .filter(t -> !t.isEmpty())
                : Optional.empty();
    }

    /** A number, or a time such as {@code 00:01:30.5} in seconds. */
    static OptionalDouble number(Matcher found, String name) {
        Optional<String> text = text(found, name);
        try {
            double total = 0;
            for (String part : text.orElse("").split(":", -1)) {
                total = total * 60 + Double.parseDouble(part);
            }
            return OptionalDouble.of(total);
        } catch (NumberFormatException ignored) {
            // The group took something else, as user's patterns may, or nothing.
            return OptionalDouble.empty();
        }
    }
}
